import {type Fragment, joinTexts} from './fragments.ts'
import {findRows, median} from './order-columns.ts'

/** A line of a column. Lengths are in points, from the page's top left corner. */
export interface PdfLine {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  font: string
  /** Whether there are wide gaps in it, as between the cells of a table. */
  hasGaps: boolean
}

/** A gap of a table is at least so wide, in shares of the letters' size. */
const widestSpace = 1.5

/** The mark of a note, smaller and higher than its line. */
const noteMark = /^(?:\d{1,3}|[*†‡§])(?:\s?,\s?\d{1,3})*$/

/** Returns the lines of a column from top to bottom, without the marks of notes. */
export function readLines(column: readonly Fragment[]): PdfLine[] {
  return findRows(column).flatMap(splitRow).flatMap(readLine)
}

/** What is beside each other in a row may be on several lines. */
function splitRow(row: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = []
  for (const fragment of row.toSorted((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1)
    const size = Math.max(fragment.size, ...(line ?? []).map((one) => one.size))
    if (line && fragment.baseline - line[0].baseline < 0.6 * size) line.push(fragment)
    else lines.push([fragment])
  }
  return lines
}

function readLine(fragments: readonly Fragment[]): PdfLine[] {
  const main = fragments.toSorted((one, other) => other.text.length - one.text.length)[0]
  const isMark = ({text, size, baseline}: Fragment) =>
    noteMark.test(text) && size < 0.85 * main.size && baseline < main.baseline - 0.15 * main.size
  const words = fragments.filter((one) => one === main || !isMark(one))
  return [
    {
      text: joinTexts(words),
      left: Math.min(...words.map(({left}) => left)),
      right: Math.max(...words.map(({right}) => right)),
      baseline: main.baseline,
      size: median(words.map(({size}) => size)),
      font: main.font,
      hasGaps: words
        .toSorted((one, other) => one.left - other.left)
        .some(({left, size}, index, all) => index > 0 && left - all[index - 1].right > widestSpace * size),
    },
  ]
}
