/** What contractions stand for, and words that speech has and the page may leave out. */
import {wordSet} from './words.ts'

/** The verb in a negated contraction where it is not what remains without "n't". */
export const negatedVerbs: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall'}

/** The endings that stand for one word only; "'s" and "'d" stand for several. */
export const contractedWords: Readonly<Record<string, string>> = {re: 'are', ll: 'will', ve: 'have', m: 'am'}

/** What an ending that stands for several words can stand for. */
export const ambiguousContractions: Readonly<Record<string, ReadonlySet<string>>> = {
  "'s": wordSet('is has us'),
  "'d": wordSet('would had did'),
}

/** Sounds of hesitation, which outlets drop or keep as they like. */
export const hesitations = wordSet('uh um er erm ah eh oh hmm mm')

/** Words that restrict what is said: without them it is another statement. */
export const restrictions = wordSet('if unless only until except provided almost nearly alleged allegedly')
