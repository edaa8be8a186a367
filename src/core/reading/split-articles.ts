import {readHeader} from './read-header.ts'
import {startsWithDateline} from './split-datelines.ts'
import type {Line} from './split-lines.ts'

const rule = /^(?:[-–—=*#_~+]\s?){3,}$/
/** A longer line is in no header. */
const longest = 220
/** A header has at most this many lines. */
const most = 8
/** A file with more articles than this is not split: a page of that many rules is a table. */
const mostRules = 1000

/**
 * The articles of a file, each with its own lines: they stand apart by rules
 * ("---", "***") or by headers of one shape, and each has a headline with its
 * outlet, date, byline, address or dateline. Anything else is one article.
 */
export function splitArticles(lines: Line[]): Line[][] {
  const byRules = partsBetween(lines, ruleStarts(lines))
  return byRules.flatMap((part) => partsBetween(part, headerStarts(part)))
}

/** Where articles begin after a rule. */
function ruleStarts(lines: Line[]): number[] {
  const rules = lines.flatMap(({text}, index) => (rule.test(text) ? [index] : []))
  if (!rules.length || rules.length > mostRules) return []
  const starts = rules
    .map((index) => index + 1)
    .filter((start) => start < lines.length && isHeaded(lines.slice(start, start + 2 * most)))
  const first = lines.findIndex(({text}) => !rule.test(text))
  return first >= 0 && isHeaded(lines.slice(first, first + 2 * most)) ? starts : []
}

function isHeaded(lines: Line[]): boolean {
  const {metadata, blocks} = readHeader(lines)
  if (metadata.title === undefined) return false
  if (metadata.published ?? metadata.publisher ?? metadata.url ?? metadata.authors[0]) return true
  const body = lines[blocks.reduce((count, block) => count + block.lines.length, 0)]
  return body !== undefined && startsWithDateline(body.text)
}

/** Where a header begins that has the roles of the file's first, in the same order. */
function headerStarts(lines: Line[]): number[] {
  const shape = shapeOf(lines.slice(0, 2 * most))
  if (!shape) return []
  const starts: number[] = []
  for (let index = 1; index < lines.length; index++) {
    if (!lines[index].apart || lines[index].text.length > longest) continue
    // Only where a date follows can there be such a header, and headers are costly to read.
    if (!lines.slice(index + 1, index + 4).some(({text}) => text.length < 60 && /\d{4}/.test(text))) continue
    if (shapeOf(lines.slice(index, index + 2 * most)) === shape) starts.push(index)
  }
  return starts
}

/** The roles of a header that a date and an outlet or a byline make sure. */
function shapeOf(lines: Line[]): string | undefined {
  const {metadata, blocks} = readHeader(lines)
  const isSure = metadata.title && metadata.published && (metadata.publisher ?? metadata.authors[0])
  return isSure ? blocks.map(({role}) => role).join() : undefined
}

function partsBetween(lines: Line[], starts: number[]): Line[][] {
  return [0, ...starts].map((start, index) => lines.slice(start, starts[index])).filter(({length}) => length > 0)
}
