import {type QuotationMark, readQuotationMarks} from './quotation-marks.ts'

/** Where a mark stands: offsets into the text of its paragraph. */
interface Place {
  paragraph: number
  start: number
  end: number
}

export interface MarkPair {
  open: Place
  /** Empty (`start` is `end`) where no mark closes the quotation and its end was taken. */
  close: Place
  closed: boolean
}

interface Open extends Place {
  mark: QuotationMark
  /** The mark that the latest paragraph repeats; the opening one in the first. */
  latest: Place
}

/** How far, in UTF-16 code units, a quotation runs at most when no mark closes it. */
const reach = 1500
/** How many marks are looked at to see whether a quotation inside another leaves one to close the other. */
const marksAhead = 64
/** No text nests deeper; a row of stray marks must not either. */
const maxDepth = 6

/**
 * Pairs the quotation marks of paragraphs that follow one another, in linear time.
 *
 * Neighbours decide which way a straight mark faces, and what is open already
 * where they do not. A second opening mark inside an open quotation nests only
 * if enough closing ones follow; else the first was never closed, and ends
 * before the second. An unclosed quotation ends with its paragraph, or with its
 * sentence where the paragraph goes on and on (articles saved as one paragraph).
 */
export function pairQuotationMarks(paragraphs: readonly string[]): MarkPair[] {
  const pairs: MarkPair[] = []
  const open: Open[] = []
  const marksOf = paragraphs.map(readQuotationMarks)
  let first = 0

  for (const [paragraph, text] of paragraphs.entries()) {
    const surerFollows = surerCloserFollows(marksOf[paragraph])
    for (let index = first; index < marksOf[paragraph].length; index++)
      read(index, paragraph, text, surerFollows[index])
    first = repeated(paragraph + 1)
    while (open.length > first) endUnclosed(open.pop()!, text.trimEnd().length, paragraph, text)
    for (const [index, quotation] of open.entries()) {
      quotation.latest = placeOf(marksOf[paragraph + 1][index], paragraph + 1)
    }
  }
  return pairs

  function read(index: number, paragraph: number, text: string, surerFollows: boolean) {
    const mark = marksOf[paragraph][index]
    const partner = partnerOf(mark)
    const turn = turnOf(mark, partner !== undefined)
    if (turn === 'open') {
      if (mark.weak || open.length === maxDepth) return
      const above = open.at(-1)
      if (above && above.mark.family === mark.family && !nests(index, paragraph, above)) {
        if (goesOn(text, above, mark, paragraph)) return
        open.pop()
        endUnclosed(above, mark.start, paragraph, text)
      }
      const place = placeOf(mark, paragraph)
      open.push({...place, mark, latest: place})
    } else if (partner !== undefined && !(mark.weak && surerFollows)) {
      while (open.length > partner + 1) endUnclosed(open.pop()!, mark.start, paragraph, text)
      const {start, end, paragraph: from} = open.pop()!
      pairs.push({open: {start, end, paragraph: from}, close: placeOf(mark, paragraph), closed: true})
    }
  }

  /** The index of the open quotation that this mark would close: of its own style if there is one. */
  function partnerOf(mark: QuotationMark): number | undefined {
    let other: number | undefined
    for (let index = open.length - 1; index >= 0; index--) {
      const {family, style} = open[index].mark
      if (family === mark.family) {
        if (style === mark.style) return index
        other ??= index
      } else if (mark.family === 'single') break // an apostrophe closes no quotation around the present one
    }
    return other
  }

  function endUnclosed(
    {mark, latest, start, end, paragraph: from}: Open,
    limit: number,
    paragraph: number,
    text: string,
  ) {
    if (!isSure(mark, paragraphs[from])) return
    const at = endOfUnclosed(text, latest.paragraph === paragraph ? latest.end : 0, limit)
    pairs.push({open: {start, end, paragraph: from}, close: {start: at, end: at, paragraph}, closed: false})
  }

  /** Whether enough closing marks follow for a quotation that opens at `index` inside one of its own family. */
  function nests(index: number, paragraph: number, {mark: {family}, latest}: Open): boolean {
    let depth = 0
    const ahead = marksOf[paragraph].slice(index, index + marksAhead)
    for (const mark of ahead) {
      if (mark.family !== family) continue
      depth += turnOf(mark, depth > 0) === 'open' ? 1 : -1
      if (depth < 0) return true
    }
    const runsOn = latest.paragraph === paragraph && begins(paragraph) === latest.start && repeated(paragraph + 1) > 0
    return runsOn && depth === 0 && ahead.length < marksAhead
  }

  /**
   * Whether a mark repeats the one that is open, as at the beginning of a paragraph, where paragraphs were joined:
   * right after the end of a sentence, with nobody said to speak since.
   */
  function goesOn(text: string, {mark: opening, latest}: Open, mark: QuotationMark, paragraph: number): boolean {
    if (mark.style !== opening.style || mark.family !== 'double' || latest.paragraph !== paragraph) return false
    if (!/^\S/.test(text.slice(latest.end, latest.end + 1))) return false
    const stretch = text.slice(latest.end, mark.start)
    return /[.?!…]\s+$/.test(stretch) && /^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2)) && !speechTag.test(stretch)
  }

  /** How many of the open quotations go on in a paragraph that begins with their marks. */
  function repeated(paragraph: number): number {
    if (paragraph === paragraphs.length) return 0
    const text = paragraphs[paragraph]
    const marks = marksOf[paragraph]
    let count = 0
    let at = begins(paragraph)
    while (count < open.length && marks[count]?.start === at) {
      const {family, turn, end} = marks[count]
      if (family !== open[count].mark.family || turn === 'close') break
      at = end + text.slice(end).search(/\S|$/)
      count++
    }
    return count
  }

  /** Where a paragraph's first word or mark stands. */
  function begins(paragraph: number): number {
    return paragraphs[paragraph].search(/\S|$/)
  }
}

/** What stands where a closing mark was forgotten: "“It is over, she said. “Go home.”" */
const speechTag =
  /[,?!]\s+(?:(?:\p{L}[\p{L}.’'-]*\s+){1,4}(?:said|says|told|added|asked|wrote|tweeted)|(?:said|says|added|asked)\s+\p{L})/u

function placeOf({start, end}: QuotationMark, paragraph: number): Place {
  return {start, end, paragraph}
}

/** The way a mark turns, given whether it has something to close. „low“, »German« and ”Swedish” marks face the other way. */
function turnOf({turn, place}: QuotationMark, closes: boolean): 'open' | 'close' {
  const doubtful = turn === 'either' || (place !== 'either' && turn !== place)
  return doubtful ? (closes ? 'close' : 'open') : turn
}

/** For each mark, whether a surer one to close with comes before one of its family opens again. */
function surerCloserFollows(marks: QuotationMark[]): boolean[] {
  const follows: boolean[] = new Array(marks.length)
  const coming = {single: false, double: false, angle: false}
  const outside: boolean[] = []
  for (let index = marks.length - 1; index >= 0; index--) {
    const {family, turn, weak} = marks[index]
    follows[index] = coming[family]
    if (turn === 'open') coming[family] = false
    else if (!weak) coming[family] = true
    // What closes a single quotation is on the same side of the double marks around it.
    if (family === 'double' && turn === 'open') coming.single = outside.pop() ?? false
    else if (family === 'double') {
      outside.push(coming.single)
      coming.single = false
    }
  }
  return follows
}

/**
 * Whether a mark that nothing closes was meant to open a quotation: not one
 * between spaces, and a single one only where speech begins, for elsewhere it
 * may be an apostrophe or a letter of another script.
 */
function isSure({family, style, start, end}: QuotationMark, text: string): boolean {
  if (!/^\S/.test(text.slice(end, end + 1))) return false
  return (
    family !== 'single' || (style === 'curly' && /(?:^|[,:“"]\s*)$/.test(text.slice(Math.max(0, start - 3), start)))
  )
}

/** The last sentence end before `limit`; the limit itself where that is near. */
function endOfUnclosed(text: string, from: number, limit: number): number {
  const ends = /[.!?…]["'’”)]*(?=\s|$|\p{Lu})/gu
  if (limit === text.trimEnd().length) {
    if (limit - from <= reach) return limit
    ends.lastIndex = from
    const match = ends.exec(text)
    return match ? match.index + match[0].length : limit
  }
  const stretch = text.slice(from, limit)
  const last = [...stretch.matchAll(ends)].at(-1)
  return from + (last ? last.index + last[0].length : stretch.trimEnd().length)
}
