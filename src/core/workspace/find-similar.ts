import type {QuotedWord} from '../notes/quoted-words.ts'
import {groupBy} from '../view/group-by.ts'
import {holdersOf} from './holders.ts'

/**
 * Of each passage this share of its shingles, the rarest, is looked up: two passages
 * whose shared words make out half of the shorter one meet in one of them (prefix
 * filtering, Bayardo, Ma and Srikant, "Scaling Up All Pairs Similarity Search", 2007).
 */
const lookedUp = 0.6
const minLookedUp = 4
/** A shingle that more passages have tells nothing; each of them still meets the first ones. */
const maxSharing = 64

/**
 * Returns the pairs of passages, by index, the lower one first, that share a rare
 * shingle of two words. Time grows with the number of words, not with the square of
 * the number of passages. The order of the passages decides nothing but which of many
 * are "the first" for a shingle that more than 64 have: sort them before.
 */
export function findSimilar(passages: readonly (readonly QuotedWord[])[]): [number, number][] {
  const shingles = passages.map(shinglesOf)
  const holders = holdersOf(shingles)
  const pairs = new Set<number>()
  shingles.forEach((some, index) => {
    const byRarity = some
      .map((shingle) => ({shingle, sharing: holders.get(shingle)!}))
      .filter(({sharing}) => sharing.length > 1)
      .toSorted((a, b) => a.sharing.length - b.sharing.length || (a.shingle < b.shingle ? -1 : 1))
    const count = Math.max(minLookedUp, Math.ceil(some.length * lookedUp))
    for (const {sharing} of byRarity.slice(0, count)) {
      for (const other of sharing.slice(0, maxSharing)) {
        if (other !== index) pairs.add(Math.min(index, other) * passages.length + Math.max(index, other))
      }
    }
  })
  return [...pairs]
    .toSorted((a, b) => a - b)
    .map((pair) => [Math.floor(pair / passages.length), pair % passages.length])
}

/** Groups equal passages, so that what a hundred outlets print alike is compared once. */
export function groupAlike(passages: readonly (readonly QuotedWord[])[]): number[][] {
  const keys = passages.map((words) => words.map(({form}) => form).join(' '))
  return [...groupBy(keys.keys(), (index) => keys[index]).values()]
}

function shinglesOf(words: readonly QuotedWord[]): string[] {
  const forms = words.flatMap(({kind, form}) => (kind === 'word' && form !== '?' ? [form] : []))
  return [...new Set(forms.slice(1).map((form, index) => `${forms[index]} ${form}`))]
}
