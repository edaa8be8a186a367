import {nationalities} from '../../language/nationalities.ts'

/** Countries' adjectives that share no stem with the country, and short forms, by one name each. */
const countries = new Map(
  Object.entries({
    american: 'us',
    'u.s': 'us',
    'u.s.': 'us',
    british: 'uk',
    'u.k.': 'uk',
    french: 'france',
    german: 'germany',
    polish: 'poland',
    dutch: 'netherlands',
    chinese: 'china',
    turkish: 'turkey',
    spanish: 'spain',
    greek: 'greece',
  }),
)

/** A word brought to a form in which "Ukraine's" and "Ukrainian", "U.S." and "American" are alike. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase()
  return countries.get(lower) ?? lower.replace(/(?:['’]s|ian|ish|an|n)$/, '')
}

/** Whether a word calls somebody by country: "Dane", "Norwegian". */
export function isPeople(word: string): boolean {
  // "The Chinese" and "the French" are many.
  return nationalities.has(`${word}s`) || (/^\p{Lu}\p{L}+(?:an|i)$/u.test(word) && nationalities.has(word))
}
