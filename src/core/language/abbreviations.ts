/**
 * Abbreviations that are written with a full stop in English news, by what the
 * full stop says about the sentence: nothing, or only with the right neighbour.
 */
import {
  calendarAbbreviations,
  figureAbbreviations,
  latinAbbreviations,
  nameEndAbbreviations,
  nounAbbreviations,
  otherLeadingAbbreviations,
  placeAbbreviations,
  stateAbbreviations,
  titleAbbreviations,
} from '../lexicon/abbreviations.ts'

/** Stand before a name or a figure, so never end a sentence: "Sens. Roe and Doe". */
const leading = new Set([...titleAbbreviations, ...latinAbbreviations, ...otherLeadingAbbreviations])

/** May be before more of the same sentence, and may end one: "Acme Corp.", "Ohio, Wis." */
const trailing = new Set([
  ...nameEndAbbreviations,
  ...calendarAbbreviations,
  ...stateAbbreviations,
  ...placeAbbreviations,
  'etc',
  'al',
])

/** Never abbreviate without a capital: "miss.", "wash.", "ill.", "mass.", "del." and the like are words. */
const lowerCaseToo = new Set([...latinAbbreviations, 'etc', 'al', 'p', 'pp', 'vol', 'ch', 'fig', 'no', 'nos', 'c'])

const initialism = /^(?:\p{L}\.[-&]?)+\p{L}$/u
/** Of names in other alphabets two letters can stand for one: "Ye. Roe". */
const initial = /^(?:\p{Lu}|Ye|Yu|Ya|Zh|Kh|Ts|Ch|Sh|Th)$/u

/**
 * What a full stop after `word` can be; `undefined` when it can only end the sentence.
 *
 * @param next the word that follows, as far as it tells: a figure, a small letter, a capital
 */
export function abbreviates(word: string, next: 'figure' | 'small' | 'other'): 'leading' | 'trailing' | undefined {
  if (initialism.test(word) || initial.test(word))
    return word.toLowerCase() === 'e.g' || word === 'i.e' ? 'leading' : 'trailing'
  const lower = word.toLowerCase()
  if (next === 'small' && nounAbbreviations.has(lower)) return 'leading'
  if (word === lower && !lowerCaseToo.has(lower)) return undefined
  if (leading.has(lower)) return 'leading'
  if (trailing.has(lower)) return 'trailing'
  return next === 'figure' && figureAbbreviations.has(lower) ? 'leading' : undefined
}

/** What `abbreviates` asks of the word that follows. */
export function kindOfNext(word: string): 'figure' | 'small' | 'other' {
  if (/^[\p{N}$€£]/u.test(word)) return 'figure'
  return /^\p{Ll}{2}/u.test(word) ? 'small' : 'other'
}
