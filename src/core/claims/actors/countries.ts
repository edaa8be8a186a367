import {countryOfAdjective} from '../../lexicon/countries.ts'
import {nationalities} from '../../lexicon/nationalities.ts'

/** A word brought to a form in which "Ukraine's" and "Ukrainian", "U.S." and "American" are alike. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase()
  return countryOfAdjective.get(lower) ?? lower.replace(/(?:['’]s|ian|ish|an|n)$/, '')
}

/** Whether a word calls somebody by country: "Dane", "Norwegian". */
export function isPeople(word: string): boolean {
  // "The Chinese" and "the French" are many.
  return nationalities.has(`${word}s`) || (/^\p{Lu}\p{L}+(?:an|i)$/u.test(word) && nationalities.has(word))
}
