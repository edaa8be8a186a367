import type {Prose, Word} from '../../language/passage.ts'
import {type Part, partOf} from './grammar.ts'
import type {Entity, Reference} from './reference.ts'
import type {Standing} from './salience.ts'
import type {Speech} from './speech.ts'

/** Where a pronoun stands. */
export interface Place {
  pronoun: Reference
  sentence: number
  part: Part
  /** Whether it is the source of an attribution: "he said". */
  says: boolean
}

/** Somebody whom a pronoun may stand for, and what speaks for and against it. */
export interface Candidate {
  entity: Entity
  features: string[]
}

/** What is known of a candidate when the pronoun comes. */
export interface Known {
  entity: Entity
  /** Undefined for somebody named only behind the pronoun. */
  standing?: Standing
  /** 0 for the one last referred to. */
  rank: number
  /** Whether no other candidate is referred to more often, or none even a third as often. */
  most?: 'most' | 'dominant'
  /** Whether it is the source of the attribution around the pronoun. */
  speaks: boolean
  /** Whether it was the last source before the pronoun. */
  spoke: boolean
  /** Its name behind the pronoun, in the same sentence. */
  ahead?: Reference
}

/** The features of a candidate, by name: what the weights of `antecedent-weights.ts` are for. */
export function featuresOf(place: Place, known: Known, prose: Prose, speech: Speech): string[] {
  const {pronoun, part, says} = place
  const {entity, rank, standing} = known
  const quoted = speech.quotation[pronoun.first] >= 0
  const times = standing?.times ?? 0
  const features = [
    `rank ${Math.min(rank, 4)}`,
    `times ${times > 8 ? 9 : times > 4 ? 5 : times > 2 ? 3 : times}`,
    entity.gender === undefined ? 'gender unknown' : 'gender agrees',
  ]
  if (known.most) features.push('most often named')
  if (known.most === 'dominant') features.push('named three times as often as others')
  if (known.speaks) features.push(quoted ? 'speaks, quoted' : 'speaks, reported')
  if (says) features.push(known.spoke ? 'says, spoke last' : 'says, spoke not last')
  if (known.spoke)
    features.push(quoted ? 'spoke last, quoted' : part === 'subject' ? 'spoke last, subject' : 'spoke last')
  if (entity.type === 'unnamed') features.push('nobody named')
  if (standing) features.push(...featuresBefore(place, standing, prose, speech))
  else features.push('not named before', `not named before ${part}`)
  if (known.ahead) features.push(...featuresAhead(place, known.ahead, prose))
  return features
}

/** What the last reference before the pronoun tells. */
function featuresBefore(
  {pronoun, sentence, part, says}: Place,
  {last, sentence: before, subject, topic}: Standing,
  {words, sentences}: Prose,
  speech: Speech,
): string[] {
  const away = Math.min(sentence - before, 4)
  const quoted = speech.quotation[pronoun.first]
  const lastQuoted = speech.quotation[last.first]
  const lastPart = subject ? 'subject' : partOf(words, last)
  const features = [
    `away ${away}`,
    `${part}, away ${away}`,
    `was ${lastPart}, ${away < 2 ? `away ${away}` : 'far'}`,
    `${part} after ${lastPart}${away ? '' : ', same sentence'}`,
    `last ${last.form}${lastQuoted >= 0 === quoted >= 0 ? '' : ', other level'}`,
  ]
  if (lastQuoted >= 0 !== quoted >= 0) {
    features.push(quoted >= 0 ? 'named outside the quotation' : 'named inside a quotation')
    if (says && quoted < 0) features.push('says, named inside a quotation')
  } else if (quoted >= 0)
    features.push(quoted === lastQuoted ? 'named in the same quotation' : 'named in another quotation')
  if (sentences[sentence].paragraph !== sentences[before].paragraph) features.push('in another paragraph')
  if (away === 0) {
    if (part === 'object' && lastPart === 'subject') {
      const reflexive = /self$/i.test(words[pronoun.first].text)
      const clause = inOneClause(words, last.last, pronoun.first) ? 'own clause' : 'another clause'
      features.push(reflexive ? 'subject of a reflexive' : `subject, ${clause}`)
    }
    if (last.form === 'pronoun' && last.gender === pronoun.gender) features.push('same pronoun before')
    features.push(pronoun.first - last.last < 6 ? 'close' : 'not close')
    // "Questioned by Dr. Roe, he said": whoever is in the phrase before the comma is seldom the subject behind it.
    if (part === 'subject' && words[pronoun.first - 1].text === ',' && lastPart === 'object')
      features.push('in the phrase before')
  }
  // Whoever a speaker talks of is not whom the reporter talks of, and the other way round.
  const level = lastQuoted >= 0 === quoted >= 0
  if (topic && away < 2 && level) features.push(`topic, away ${away}`, `topic, away ${away}, ${part}`)
  if (last.first === sentences[before].first) features.push('opened its sentence')
  return features
}

/** What a name behind the pronoun tells: "In his speech, Roe said". */
function featuresAhead({pronoun, sentence, part}: Place, ahead: Reference, {words, sentences}: Prose): string[] {
  const fronted = pronoun.first - sentences[sentence].first < 6
  const comma = words.slice(pronoun.last, ahead.first).some(({text}) => text === ',')
  const where = fronted && comma ? 'fronted' : 'not fronted'
  return [`named ahead, ${part}, ${where}`, `named ahead as ${partOf(words, ahead)}, ${where}`]
}

/** Whether nothing between two words opens another clause: "Cole told him", but not "Cole knew that they saw him". */
function inOneClause(words: readonly Word[], from: number, to: number): boolean {
  let verbs = 0
  for (let index = from; index < to; index++) {
    const {tag, text} = words[index]
    if (tag === 'VERB') verbs++
    if (tag === 'SCONJ' || /^(?:that|who|which|what|and|but|[:;“”"])$/i.test(text)) return false
  }
  return verbs < 2
}
