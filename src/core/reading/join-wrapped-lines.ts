import {titleAbbreviations} from '../lexicon/abbreviations.ts'
import {alternatives} from '../lexicon/words.ts'
import type {Line} from './split-lines.ts'

export const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/
/** Hard-wrapped text is never wider. */
const widest = 120
/** A turn of a transcript is a paragraph of its own: "ROE:", "Q.", "Ann Roe:". */
const turn = /^(?:[QA][.:]|(?:\p{Lu}[\p{Lu}\p{M}.’'-]+ ?){1,4}:|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}:)\s/u
/** A form of address ends no paragraph. */
const beforeName = new RegExp(`(?<!\\p{L})(?:${alternatives(titleAbbreviations)})\\.$`, 'iu')
/** A shorter line that ends in a comma may be of an address or a signature, in UTF-16 code units. */
const minBroken = 24
const hyphen = /(?<=\p{L})[-\u00ad\u2010]$/u

/**
 * Joins the lines of hard-wrapped paragraphs; lines that are paragraphs of their
 * own stay so.
 *
 * A line is wrapped if the next line's first word would not have fitted on it,
 * or if it breaks off in mid-sentence and the next goes on in lower case.
 */
export function joinWrappedLines(lines: Line[]): Line[][] {
  const paragraphs: Line[][] = []
  const width = wrapWidth(lines)
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    if (previous && !line.apart && goesOn(previous, line, width)) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** Whether the hyphen at the end of a line parts a word that goes on in the next: "infor-", "mation". */
export function isHyphenated(line: Line, next: Line): boolean {
  return hyphen.test(line.text) && /^\p{Ll}/u.test(next.text)
}

function goesOn(line: Line, next: Line, width: number | undefined): boolean {
  if (turn.test(next.text)) return false
  if (!sentenceEnd.test(line.text) && /^\p{Ll}/u.test(next.text)) return true
  if (beforeName.test(line.text) || (line.text.length > minBroken && line.text.endsWith(','))) return true
  return width !== undefined && isFull(line, next, width)
}
function isFull({text}: Line, next: Line, width: number): boolean {
  return text.length + 1 + next.text.split(/\s/, 1)[0].length > width
}

/** The column at which the document is wrapped; `undefined` if it is not. */
function wrapWidth(lines: Line[]): number | undefined {
  const wide = lines.filter(({text}) => /\s/.test(text))
  const width = wide.reduce((longest, {text}) => Math.max(longest, text.length), 0)
  if (width > widest) return undefined
  let breaks = 0
  let full = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next || next.apart) return
    breaks++
    if (isFull(line, next, width)) full++
  })
  return breaks > 1 && full / breaks >= 0.7 ? width : undefined
}
