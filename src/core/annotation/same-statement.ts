import {isCommonWord} from '../lexicon/common-words.ts'
import {findFactWords} from './negation-words.ts'
import {type IsWord, replacesWords} from './replaced-words.ts'

/**
 * Whether changed words may still be the same statement: about the same figures and
 * names, as much denied, and with no word in the place of another. How many words
 * were put in or taken out is not looked at. `isWord` tells words from misspelled ones.
 */
export function isSameStatement(before: string, after: string, isWord: IsWord = isCommonWord): boolean {
  return before === after || (findFactWords(before) === findFactWords(after) && !replacesWords(before, after, isWord))
}
