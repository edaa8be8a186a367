import {elisions} from '../../lexicon/function-words.ts'
import {alternatives} from '../../lexicon/words.ts'

/**
 * Which characters of a paragraph can be quotation marks, and which way each
 * one faces by its shape and by its neighbours. Pairing them is another matter.
 */

export interface QuotationMark {
  /** Offsets into the paragraph's text. */
  start: number
  end: number
  /** Marks of one family can close each other. */
  family: 'double' | 'single' | 'angle'
  /** Marks of one style belong together rather than with others of their family. */
  style: 'curly' | 'straight' | 'typed'
  /** What shape and neighbours together say. */
  turn: 'open' | 'close' | 'either'
  /** What the neighbours alone say. */
  place: 'open' | 'close' | 'either'
  /** A closing single mark that may as well be an apostrophe ("the dogs' home"), a double one that may be inches. */
  weak: boolean
}

/** Two single marks typed for one double (`` ''so'' ``) are before the single ones; of three, the outer pair is the double. */
const glyphs = /(?<=[^\s'])'(?=''(?!'))|(?<=[^\s’])’(?=’’(?!’))|``|''|‘‘|’’|[“”„‟"＂«»‹›‘’‚‛'`´]/g
const anyMark = /[“”„‟"＂«»‹›‘’‚‛'`´]/
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u
const opensAfter = /[\s([{<—–―/\-\u200b\ufeff]/
const closesBefore = /[\s.,;:!?…)\]}>—–―/\-*\u200b\ufeff]/

/** Words that begin with an apostrophe; the mark before them opens nothing. */
const clipped = new RegExp(
  `^(?:\\d0s|\\d\\d(?![\\d,.%]|\\s*(?:percent|per cent))|n['’]?(?!\\p{L})|(?:${alternatives(elisions)})(?!\\p{L}))`,
  'iu',
)
const inchMark = /^(?:["”]|''|’’)$/
const feetAndInches = /\d\s?['’]\s?\d{1,2}(?:\.\d+|½|¼|¾)?$/
const shortFigure = /(?:^|[^\d,.$£€])(?:\d{1,3}(?:\.\d+|[½¼¾])?|[½¼¾]|\d+\/\d+)$/

/** The marks of one paragraph's text in order, apostrophes and feet and inches that are certain left out. */
export function readQuotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = []
  for (const match of text.matchAll(glyphs)) {
    const [glyph] = match
    const start = match.index
    const end = start + glyph.length
    const family = familyOf(glyph)
    const before = text.slice(Math.max(0, start - 12), start)
    const after = text.slice(end, end + 14)
    const place = placeOf(before, after)
    if (family === 'single' && isApostrophe(glyph, before, after, place)) continue
    if (inchMark.test(glyph) && feetAndInches.test(before)) continue
    marks.push({
      start,
      end,
      family,
      style: /^(?:``|''|`)$/.test(glyph) ? 'typed' : /["＂']/.test(glyph) ? 'straight' : 'curly',
      turn: turnOf(glyph, place),
      place,
      weak: family === 'single' ? mayBePossessive(before, after) : inchMark.test(glyph) && shortFigure.test(before),
    })
  }
  return marks
}

function familyOf(glyph: string): QuotationMark['family'] {
  if (/[«»‹›]/.test(glyph)) return 'angle'
  return glyph.length === 2 || /[“”„‟"＂]/.test(glyph) ? 'double' : 'single'
}

/** What stands next to the run of marks decides: `"'Hello` opens twice, `no.'"` closes twice. */
function placeOf(before: string, after: string): QuotationMark['place'] {
  if (!before && after) return 'open'
  const left = lastThat(before, (character) => !anyMark.test(character))
  const right = [...after].find((character) => !anyMark.test(character)) ?? ' '
  const opens = opensAfter.test(left) && /\S/.test(after[0] ?? ' ')
  const closes = /\S/.test(before.at(-1) ?? ' ') && closesBefore.test(right)
  if (opens !== closes) return opens ? 'open' : 'close'
  return /[,.!?]\s$/.test(before) && /^\s/.test(after) ? 'close' : 'either'
}

function lastThat(text: string, test: (character: string) => boolean): string {
  for (let index = text.length - 1; index >= 0; index--) if (test(text[index])) return text[index]
  return ' '
}

function turnOf(glyph: string, place: QuotationMark['place']): QuotationMark['turn'] {
  if (/^(?:[“„‟«‹‘‚‛`]|``|‘‘)$/.test(glyph)) return 'open'
  if (/^(?:[”»›]|’’)$/.test(glyph)) return 'close'
  return place
}

function isApostrophe(glyph: string, before: string, after: string, place: QuotationMark['place']): boolean {
  const left = before.at(-1) ?? ' '
  const right = after[0] ?? ' '
  if (/\s/.test(left) && /\s/.test(right)) return place !== 'close'
  if (letterOrDigit.test(left) && (letterOrDigit.test(right) || feetAndInches.test(`${before}'${after[0]}`)))
    return true
  if (place === 'either' && !/[‘‚‛`]/.test(glyph)) return !/[.,!?…]/.test(left)
  if (place === 'close') return false
  return glyph === '’' || clipped.test(after)
}

/** "the dogs' home", "goin' home", "6' tall": a word goes on after a form that ends in an apostrophe anyway. */
function mayBePossessive(before: string, after: string): boolean {
  return (
    /(?:s|z|x|\bin|\wing?|\bo|\bol|\bth|\d)$/i.test(before) &&
    /^\s+[\p{L}\p{N}]/u.test(after) &&
    !/[.,!?]$/.test(before)
  )
}
