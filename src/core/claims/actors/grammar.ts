import type {Word} from '../../language/passage.ts'
import {pronounOf} from '../../language/pronouns.ts'
import {isPossessiveMark, isPreposition, startOfPhrase} from './noun-phrase.ts'
import type {Reference} from './reference.ts'

/** The part that a phrase plays, as far as its neighbours tell. */
export type Part = 'subject' | 'possessor' | 'object'

/** Parts as numbers, for features. */
export const partNumbers: Record<Part, number> = {subject: 0, possessor: 1, object: 2}

/** The part of a reference in its clause: told by the words right before and after it. */
export function partOf(words: readonly Word[], reference: Reference): Part {
  const {first, last, form} = reference
  const next = words[last]
  if (form === 'pronoun') {
    const pronoun = pronounOf(words[first].text)
    const lower = words[first].text.toLowerCase()
    if (pronoun?.possessive || (lower === 'her' && next && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(next.tag)))
      return 'possessor'
    return /^(?:he|she|they|i|we|who|which|that)$/.test(lower) || (lower === 'it' && isVerb(next))
      ? 'subject'
      : 'object'
  }
  if (next && isPossessiveMark(next)) return 'possessor'
  const before = words[startOfPhrase(words, first, Math.max(0, first - 8)) - 1]
  if (before && (isPreposition(before) || before.text.toLowerCase() === 'to')) return 'object'
  const behind = next?.tag === 'ADV' ? words[last + 1] : next
  if (isVerb(behind)) return 'subject'
  // "said Maria Kost."; ", Maria Kost, the minister, said"
  if (next?.text === ',' && !isVerb(before)) return 'subject'
  return before && /^(?:said|says|added|noted|asked|explained|continued)$/i.test(before.text) ? 'subject' : 'object'
}

/** Whether a word is a verb or an auxiliary; false at the end of the text. */
export const isVerb = (word: Word | undefined) => word?.tag === 'VERB' || word?.tag === 'AUX'
