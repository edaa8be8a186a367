import {mixHashes} from '../linear/hash.ts'
import {forbidden} from '../linear/linear-model.ts'
import type {WordType} from './word-types.ts'

/**
 * The label of a word that had no other wherever training met it, or hardly ever:
 * "the" is a determiner. Undefined for all others, which a model must score.
 */
export type TagDictionary = (type: WordType) => number | undefined

/** Under what a word is in a table of sure labels: its letters, with upper and lower case. */
export function dictionaryKey({lower, shape}: WordType): number {
  return mixHashes(1, lower, shape)
}

/**
 * More than a third of running text has sure labels, and need not be scored
 * (Ratnaparkhi's tag dictionary, "A Maximum Entropy Model for Part-Of-Speech
 * Tagging", EMNLP 1996).
 *
 * @param table keys and labels by turns
 */
export function createTagDictionary(table: readonly number[] = []): TagDictionary {
  const labels = new Map<number, number>()
  for (let index = 0; index < table.length; index += 2) labels.set(table[index], table[index + 1])
  return (type) => labels.get(dictionaryKey(type))
}

/** Leaves a word no other label: writes its scores to `scores[at…]`, `width` of them. */
export function settleLabel(scores: Float64Array, at: number, width: number, label: number): void {
  scores.fill(forbidden, at, at + width)
  scores[at + label] = 0
}
