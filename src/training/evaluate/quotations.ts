import {join} from 'node:path'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {markQuotations} from '../../core/claims/quotations/mark-quotations.ts'
import type {Span} from '../../core/index.ts'
import {readArticle} from '../../core/reading/read-article.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import type {Row} from './row.ts'

interface GoldArticle {
  text: string
  attributions: {content: Span[]}[]
}

const double = "(?:[“”\"]|''|``)"
const single = "[‘’'`]"
const opening = new RegExp(`^(?:${double}|${single})`)
const openingBefore = new RegExp(`(?:${double}|${single})$`)
const closing = new RegExp(`(?:${double}|${single})$`)
const closingAfter = new RegExp(`^[.,!?]?(?:${double}|${single})`)
const repeatedMark = /\n\s*(?:[“"‘]|'')/g
const singleInside = /[‘`]|(?<=\s)'|['’](?=[\s.,])/

/**
 * Of PolNeAR dev's attributions whose whole content the annotators delimited by
 * quotation marks, the share of which every span is exactly one quotation found.
 *
 * A content span counts as delimited when it starts with or right after a mark,
 * ends with or right before one of the same kind (a full stop or comma may stand
 * between), and holds no further mark of that kind but those that a paragraph
 * repeats at its start. Both sides are read off the characters, not off the
 * quotations found.
 */
export async function measureQuotations(corpora: string): Promise<Row[]> {
  let delimited = 0
  let found = 0
  for (const {text, attributions} of await readJsonLines<GoldArticle>(join(corpora, 'polnear/dev.jsonl'))) {
    const spans = quotationsOf(text)
    for (const {content} of attributions) {
      const quoted = content.map((span) => withMarks(text, span))
      if (!quoted.length || !quoted.every((span) => span !== undefined)) continue
      delimited++
      if (quoted.every((span) => spans.some((other) => isSame(text, span, other)))) found++
    }
  }
  return [
    {
      name: 'quotation marks, recall',
      value: (100 * found) / delimited,
      unit: '%',
      floor: 99,
      note: `${found} of ${delimited} fully quoted contents; of 200 quotations drawn at random from all found there, 200 were right, read by hand`,
    },
  ]
}

function quotationsOf(text: string): Span[] {
  const file = new VFile(text)
  const processor = unified().use(readArticle, {format: 'text'}).use(markQuotations)
  const tree = processor.runSync(processor.parse(file), file)
  return (tree as Root).data!.quotations.map(({span}) => span)
}

/** The gold span with its marks, or undefined when marks do not delimit it. */
function withMarks(text: string, [start, end]: Span): Span | undefined {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 2), start).match(openingBefore)?.[0]
  const after = text.slice(end, end + 3).match(closingAfter)?.[0]
  const open = words.match(opening)?.[0] ?? before
  const close = words.match(closing)?.[0] ?? after
  if (!open || !close) return undefined
  const from = words.match(opening) ? start : start - open.length
  const to = words.match(closing) ? end : end + close.length
  const isDouble = new RegExp(double).test(open)
  if (new RegExp(double).test(close) !== isDouble || to - from < 4) return undefined
  const inside = text.slice(from + open.length, to - close.length).replace(repeatedMark, '\n')
  return new RegExp(isDouble ? double : singleInside).test(inside) ? undefined : [from, to]
}

/** Whether a quotation has the very edges of the gold span, or runs on over a paragraph's edge there. */
function isSame(text: string, [start, end]: Span, [from, to]: Span): boolean {
  const begins = from === start || (from < start && text[start - 1] === '\n')
  return begins && (to === end || (to > end && /^\s*\n/.test(text.slice(end))))
}
