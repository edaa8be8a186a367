import type {Word, WordRange} from '../../../language/passage.ts'
import {isBodyNoun, isPersonNoun} from '../../../language/role-nouns.ts'
import {hashText, mixHashes} from '../../../linear/hash.ts'
import {isPossessiveMark, isPreposition} from '../noun-phrase.ts'
import type {Reference} from '../reference.ts'
import type {ScoreFeatures} from './actor-model.ts'

/** A choice of the reference that a source turns on. */
export interface HeadDecision {
  attribution: number
  references: readonly Reference[]
  features: readonly Int32Array[]
  scores: readonly number[]
}

/** Picks a reference by its index. */
export type ChooseHead = (decision: HeadDecision) => number

const types = {person: 1, organization: 2, place: 3, unnamed: 4} as const

/**
 * Ranks the references inside a source by how likely the source turns on each:
 * Moll in "Tarn's special representative Keith Moll", the ministry in "a statement
 * by the ministry". `syntactic` is the one that the phrase's structure gives.
 */
export function rankHeads(
  attribution: number,
  words: readonly Word[],
  range: WordRange,
  references: readonly Reference[],
  syntactic: Reference,
  score: ScoreFeatures | undefined,
): HeadDecision {
  const buffer = new Int32Array(64)
  const features = references.map((reference, index) => buffer.slice(0, emit(reference, index)))
  return {
    attribution,
    references,
    features,
    scores: features.map((each, index) => score?.(each, each.length) ?? (references[index] === syntactic ? 1 : 0)),
  }

  function emit(reference: Reference, index: number): number {
    let count = 0
    const {first, last, head, form, type, noun = '', many} = reference
    const put = (template: number, value: number, more = 0) => {
      buffer[count++] = mixHashes(template, value | 0, more | 0)
    }
    const shape =
      form === 'name'
        ? (types[type ?? 'unnamed'] ?? 0)
        : form === 'pronoun'
          ? 5
          : isPersonNoun(noun)
            ? 6
            : isBodyNoun(noun)
              ? 7
              : 8
    const before = words[first - 1]
    const preposition = first > range.first && before && isPreposition(before) ? hashText(before.text.toLowerCase()) : 0
    const isOwner = words[last] && isPossessiveMark(words[last]) ? 1 : 0
    const comma = first > range.first && before?.text === ',' ? 1 : 0
    const opens = first <= range.first + 1 ? 1 : 0
    const ends = last >= range.last - 1 ? 1 : 0
    const chosen = reference === syntactic ? 1 : 0
    const other = shapeOf(syntactic)
    put(200, chosen)
    put(201, chosen, shape)
    put(202, shape, other + (chosen ? 16 : 0))
    put(203, shape, opens * 2 + ends)
    put(204, shape, comma * 2 + isOwner)
    put(205, preposition, shape)
    put(206, preposition, chosen)
    put(207, isOwner, ends)
    put(208, Math.min(index, 4), Math.min(references.length, 5))
    put(209, Math.min(references.length - index, 4), shape)
    put(210, noun ? hashText(noun) : 0)
    put(211, syntactic.noun ? hashText(syntactic.noun) : 0, shape + (chosen ? 16 : 0))
    put(212, syntactic.noun ? hashText(syntactic.noun) : 0, preposition)
    put(
      213,
      shape,
      references.some(
        (each) => each !== reference && each.form === 'name' && each.type === 'person' && each.first > head,
      )
        ? 1
        : 0,
    )
    put(214, shape, comma * 4 + other * 8 + (many ? 1 : 0) + (chosen ? 2 : 0))
    put(215, reference.role ? 1 : 0, shape)
    put(216, reference.members ? 1 : 0, chosen)
    put(217, Math.min(last - first, 4), shape)
    const gap = Math.min(6, first - syntactic.last)
    put(218, gap < 0 ? 7 : gap, shape * 16 + other)
    const between = first > syntactic.last ? words[syntactic.last] : undefined
    put(219, between ? hashText(between.text.toLowerCase()) : 0, shape)
    return count
  }

  function shapeOf({form, type, noun = ''}: Reference): number {
    return form === 'name'
      ? (types[type ?? 'unnamed'] ?? 0)
      : form === 'pronoun'
        ? 5
        : isPersonNoun(noun)
          ? 6
          : isBodyNoun(noun)
            ? 7
            : 8
  }
}
