import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Quotation, Span} from '../../article.ts'
import {toDocument} from '../../reading/offset-map.ts'
import {pairForeignMarks} from './pair-foreign-marks.ts'
import {pairQuotationMarks} from './pair-quotation-marks.ts'
import '../tree.ts'

/**
 * Marks what is between quotation marks, from the marks alone: titles and
 * scare quotes too. Fills `data.quotations`, in text order, the outer before the
 * inner, in offsets of the document.
 *
 * A block quote without marks is a quotation as a whole.
 *
 * A mark that opens and never closes is a message (`unclosed-quotation`) at the
 * mark. A quotation may run over several paragraphs of the body when each
 * repeats the opening mark; other blocks (a headline, a paragraph in another
 * language with that language's marks) stand for themselves.
 */
export function markQuotations() {
  return (tree: Root, file: VFile) => {
    const blocks = tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
    const running = blocks.filter(isRunning)
    const quotations: Quotation[] = []
    for (const flow of [running, ...blocks.filter((block) => !isRunning(block)).map((block) => [block])]) {
      const inDocument = (paragraph: number, start: number, end: number) =>
        toDocument(flow[paragraph].data!.map, start, end)
      const {value, language} = flow[0]?.data ?? {}
      const pairs =
        value !== undefined && language !== undefined
          ? pairForeignMarks(value, language)
          : pairQuotationMarks(flow.map((block) => block.data!.value))
      for (const found of pairs) {
        const [from, to] = [found.open.paragraph, found.close.paragraph]
        const opening = inDocument(from, found.open.start, found.open.end)
        const closing = inDocument(to, found.close.start, found.close.end)
        const span: Span = [opening[0], closing[1]]
        const inner: Span = [opening[1], closing[0]]
        quotations.push({span, inner, depth: 0, closed: found.closed, ...(language && {language})})
      }
    }
    quotations.push(...blockQuotes(blocks))
    quotations.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    setDepths(quotations)
    tree.data!.quotations = quotations

    const {source} = tree.data!.prose
    let line = 1
    let lineStart = 0
    for (const {span, inner, closed} of quotations) {
      if (closed) continue
      const place = {start: pointOf(span[0]), end: pointOf(inner[0])}
      file.message('This quotation is opened and never closed.', {place, ruleId: 'unclosed-quotation'})
    }

    /** Called with rising offsets, so that all calls together read the source once. */
    function pointOf(offset: number) {
      for (
        let next = source.indexOf('\n', lineStart);
        next >= 0 && next < offset;
        next = source.indexOf('\n', lineStart)
      ) {
        lineStart = next + 1
        line++
      }
      return {line, column: offset - lineStart + 1, offset}
    }
  }
}

const anyMark = /["“”„«»]|``|''/

/** Block quotes need no marks: neighbours without any are one quotation. */
function blockQuotes(blocks: readonly Paragraph[]): Quotation[] {
  const runs: Span[] = []
  let goesOn = false
  for (const {data} of blocks) {
    const {role, map, value, language} = data!
    const [start, end] = toDocument(map, 0, value.length)
    const isQuote = role === 'quote' && language === undefined
    if (isQuote && !anyMark.test(value)) {
      const from = goesOn ? runs.pop()![0] : start
      runs.push([from, end])
      goesOn = true
    } else goesOn = false
  }
  return runs.map((span) => ({span, inner: span, depth: 0, closed: true}))
}

function isRunning({data}: Paragraph): boolean {
  return (data!.role === 'body' || data!.role === 'quote') && data!.language === undefined
}

function setDepths(quotations: Quotation[]) {
  const around: Quotation[] = []
  for (const quotation of quotations) {
    while (around.length && around.at(-1)!.span[1] <= quotation.span[0]) around.pop()
    quotation.depth = around.length
    around.push(quotation)
  }
}
