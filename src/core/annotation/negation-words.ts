import {conjunctions, determiners, prepositions, subordinators} from '../lexicon/function-words.ts'
import {negations} from '../lexicon/negations.ts'
import {magnitudes, numberWords, tens} from '../lexicon/numbers.ts'

/** Words that begin with a capital only because a sentence begins with them, and name nobody. */
const plainStarters = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...subordinators,
  ...['there', 'it', 'its', 'if', 'also', 'one'],
])

/** Who is meant: another pronoun is another person. */
const persons = new Set('i you he she we they him her us them his their my our your'.split(' '))

const numbers = new Set([
  ...numberWords.slice(2),
  ...tens,
  ...magnitudes,
  ...['dozen', 'half', 'third', 'quarter', 'first', 'second', 'twice', 'percent'],
])

/**
 * The words of a passage by which it differs from a look-alike: figures, names
 * (words with a capital), negations and pronouns, in their order. Two passages
 * whose telling words differ are not the same statement, however alike.
 */
export function findFactWords(passage: string): string {
  return Array.from(passage.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.,'’]*[\p{L}\p{N}\p{M}])?/gu), ([word]) => word)
    .filter(isTelling)
    .join(' ')
}

/** Whether a word turns what is said into its opposite ("not", "didn’t", "denied"). Case does not matter. */
export function isNegation(word: string): boolean {
  const plain = word.toLowerCase()
  return negations.has(plain) || /n['’]t$/.test(plain)
}

function isTelling(word: string): boolean {
  const plain = word.toLowerCase()
  if (/\p{N}/u.test(word) || isNegation(plain)) return true
  if (numbers.has(plain) || persons.has(plain)) return true
  return /\p{Lu}/u.test(word) && !plainStarters.has(plain)
}
