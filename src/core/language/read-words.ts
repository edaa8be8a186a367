import type {Paragraph, Sentence} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {
  calendarAbbreviations,
  nameEndAbbreviations,
  placeAbbreviations,
  stateAbbreviations,
  titleAbbreviations,
} from '../lexicon/abbreviations.ts'
import {prefixes} from '../lexicon/function-words.ts'
import {alternatives} from '../lexicon/words.ts'
import type {Passage, Word} from './passage.ts'

/**
 * The words of a parsed paragraph, cut as the English treebanks of Universal
 * Dependencies cut them: clitics off ("do|n’t", "Trump|’s"), compounds apart at
 * their hyphens but for prefixes ("co-founder"), punctuation by itself, "U.S.",
 * "$|5|m", addresses and handles one word.
 *
 * Of the tree only the sentences count. Offsets are those of the nodes. Lemma and
 * tag are blanks for `tagWords` to fill.
 */
export function readWords(paragraph: Paragraph): Passage {
  const passage: Passage = {words: [], sentences: [], names: []}
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue
    const first = passage.words.length
    readSentence(sentence, passage.words)
    passage.sentences.push({first, last: passage.words.length})
  }
  return passage
}

function readSentence(sentence: Sentence, words: Word[]): void {
  const base = sentence.position!.start.offset!
  for (const {start, end, text} of cutWords(textOf(sentence))) {
    words.push({start: base + start, end: base + end, text, lemma: text.toLowerCase(), tag: 'X'})
  }
}

/** The words of a sentence's text, with offsets into it. */
export function cutWords(text: string): {start: number; end: number; text: string}[] {
  const words: {start: number; end: number; text: string}[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === space) {
      at++
      continue
    }
    let start = at
    let end = endOfPlainWord(text, at)
    if (end === at) {
      wordPattern.lastIndex = at
      const match = wordPattern.exec(text)
      if (!match) break
      start = match.index
      end = wordPattern.lastIndex
    }
    words.push({start, end, text: text.slice(start, end)})
    at = end
  }
  return words
}

const space = 0x20
const comma = 0x2c

/**
 * Where the word at `start` ends when it is but ASCII letters before a space or a
 * comma, or a comma: two words of three are, and the pattern would say the same in
 * ten times the time. Returns `start` where the pattern must tell.
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start
  while (isAsciiLetter(text.charCodeAt(end))) end++
  if (end === start) return text.charCodeAt(start) === comma ? start + 1 : start
  const next = text.charCodeAt(end)
  if (next !== space && next !== comma) return start
  const length = end - start
  return (length === 5 || length === 6) && contractions.has(text.slice(start, end)) ? start : end
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Two words written as one, without an apostrophe. */
const contractions = new Set(['cannot', 'Cannot', 'CANNOT', 'gonna', 'Gonna', 'wanna', 'Wanna', 'gotta', 'Gotta'])

const letters = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*`
const apostrophe = `['’]`
const clitics = '(?:[sS]|[mM]|re|RE|ve|VE|ll|LL|[dD])'
const clitic = String.raw`${apostrophe}${clitics}(?![\p{L}\p{N}])`
const negation = String.raw`[nN]${apostrophe}[tT](?!\p{L})`

/** Written with the hyphen, but one word with what follows. */

const lowerPrefix = alternatives(prefixes)
const prefix = `(?:${lowerPrefix}|${lowerPrefix.toUpperCase()}|${lowerPrefix.replace(/\b\w/g, (letter) => letter.toUpperCase())}|[eE])`

/** Keep their full stop, wherever they stand. */
const abbreviations = alternatives(
  [
    ...titleAbbreviations,
    ...nameEndAbbreviations,
    ...calendarAbbreviations,
    ...stateAbbreviations,
    ...placeAbbreviations,
    'mar',
    'jun',
    'jul',
  ].map((word) => word[0].toUpperCase() + word.slice(1)),
)

/** In order: the first alternative that fits wins. */
const wordPattern = new RegExp(
  [
    // addresses, handles, hashtags; the lengths are bounded so that no text is read twice
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’—]`,
    String.raw`[\w.+-]{0,63}\w@\w[\w-]{0,62}(?:\.[\w-]{0,62}\w){1,5}`,
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+`,
    String.raw`[\p{L}\p{N}][\w-]{0,62}(?:\.[\w-]{0,62}\w){0,4}\.(?:com|org|net|gov|edu|tv|info|ua|uk|ru|in|eu|de|fr)(?![\p{L}\p{N}])(?:\/[\w\/.-]*\w)?`,
    // abbreviations and initials
    String.raw`(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?`,
    String.raw`(?:${abbreviations}|vs|etc|approx|MR|MRS|MS|DR|JR|SR)\.(?!\.)`,
    String.raw`No\.(?=\s*\d)|(?<=\bet )al\.`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    // numbers
    String.raw`\d{3}-\d{3}-\d{4}|\d{3}-\d{4}(?!\d)`,
    String.raw`\d+(?:[.,:]\d+)*(?=(?:am|pm|a\.m|p\.m|m|bn|k|km|kg|mm|cm|mph|tn)(?![\p{L}\p{N}]))`,
    String.raw`\d+(?:[.,:\/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]|[.,:\/]\d)`,
    String.raw`[\p{N}][\p{L}\p{N}_]*`,
    String.raw`(?<![\p{L}\p{N}])\.\d+`,
    // words and what hangs on them
    String.raw`[cC]an(?=not(?!\p{L}))|CAN(?=NOT(?!\p{L}))|(?:[gG]on|[wW]an)(?=na(?!\p{L}))|[gG]ot(?=ta(?!\p{L}))`,
    String.raw`\p{L}+?(?=${negation})`,
    negation,
    String.raw`(?<=[\p{L}\p{N}.])${clitic}`,
    String.raw`${apostrophe}(?:\d0s|em|til|cause|[tT]is|[tT]was|n${apostrophe}?)(?![\p{L}\p{N}])`,
    String.raw`(?:${prefix}-)*${letters}(?:${apostrophe}(?!(?:${clitics}|[tT])(?!\p{L}))\p{L}[\p{L}\p{M}]*)*`,
    // punctuation: runs of one mark are one word
    String.raw`\.{2,}|-{2,}|_{2,}|\*{2,}|={2,}|''|\x60{2}|[!?]+`,
    String.raw`[:;]-?[)(DP](?![\p{L}\p{N}])`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)
