import type {Word, WordRange} from '../../language/passage.ts'
import {remember} from '../../remember.ts'

/** Words as a phrase: possessive marks, hyphens and commas close up, and quotation marks around what they quote. */
export function phraseOf(words: readonly string[]): string {
  if (words.length === 1) return words[0]
  return words
    .join(' ')
    .replace(/ (?=['’]s?(?![\p{L}\d])|[,.)”-])|(?<=[(“‘-]) /gu, '')
    .replace(/" ([^"]*) "/g, '"$1"')
}

/** The phrase that a range of words makes. */
export function textOf(words: readonly Word[], {first, last}: WordRange): string {
  return phraseOf(words.slice(first, last).map(({text}) => text))
}

/** The words of a phrase in lower case, without the article: the same for the same phrase. */
export const phraseKey = remember(({first, last}: WordRange, words: readonly Word[]) =>
  words
    .slice(first, last)
    .map(({text}) => text.toLowerCase())
    .join(' ')
    .replace(/^(?:the|an?|this|that|these|those) /, ''),
)
