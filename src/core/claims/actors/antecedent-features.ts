import type {Prose} from '../../language/passage.ts'
import {type Part, partOf} from './grammar.ts'
import type {Entity, Reference} from './reference.ts'
import type {Standing} from './salience.ts'
import type {Speech} from './speech.ts'

/** Where a pronoun stands. */
export interface Place {
  pronoun: Reference
  sentence: number
  part: Part
}

/** Somebody whom a pronoun may stand for, and what speaks for and against it. */
export interface Candidate {
  entity: Entity
  features: string[]
}

/** What is known of a candidate when the pronoun comes. */
export interface Known extends Standing {
  entity: Entity
  /** 0 for the one last referred to. */
  rank: number
  /** Whether no other candidate is referred to more often. */
  most: boolean
  /** Whether it is the source of the attribution around the pronoun. */
  speaks: boolean
  /** Whether it was the last source before the pronoun. */
  spoke: boolean
  /** The reference stands behind the pronoun, in its sentence. */
  ahead: boolean
}

/** The features of a candidate, by name: what the weights of `antecedent-weights.ts` are for. */
export function featuresOf(
  {pronoun, sentence, part}: Place,
  known: Known,
  {words, sentences}: Prose,
  speech: Speech,
): string[] {
  const {entity, last, rank, times} = known
  const away = known.ahead ? 'ahead' : Math.min(sentence - known.sentence, 4)
  const quoted = speech.quotation[pronoun.first] >= 0
  const lastQuoted = speech.quotation[last.first] >= 0
  const lastPart = known.subject ? 'subject' : partOf(words, last)
  const features = [
    `away ${away}`,
    `${part}, away ${away}`,
    `was ${lastPart}, ${away === 0 || away === 1 ? `away ${away}` : 'far'}`,
    `${part} after ${lastPart}`,
    `rank ${Math.min(rank, 4)}`,
    `${last.form}${entity.name.length ? '' : ', unnamed'}`,
    `times ${times > 8 ? 9 : times > 4 ? 5 : times > 2 ? 3 : times}`,
    entity.gender === undefined ? 'gender unknown' : 'gender agrees',
  ]
  if (known.most) features.push('most often named')
  if (known.speaks) features.push(quoted ? 'speaks, quoted' : 'speaks, reported')
  if (known.spoke && !quoted) features.push(part === 'subject' ? 'spoke last, subject' : 'spoke last')
  if (lastQuoted !== quoted) features.push(quoted ? 'named outside the quotation' : 'named inside a quotation')
  if (sentences[sentence].paragraph !== sentences[known.sentence].paragraph) features.push('in another paragraph')
  if (away === 0 && part === 'object' && known.subject && !/self$/i.test(words[pronoun.first].text))
    features.push('own subject')
  if (away === 0 && last.form === 'pronoun' && last.gender === pronoun.gender) features.push('same pronoun before')
  if (entity.type === 'unnamed') features.push('nobody named')
  return features
}
