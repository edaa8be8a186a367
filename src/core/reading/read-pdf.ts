import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Page} from '../article.ts'
import {makeRoot} from './article-tree.ts'
import {toDocument} from './offset-map.ts'
import {isOutletName} from './outlet.ts'
import {isReleaseLabel} from './press-release.ts'
import {readLines} from './read-lines.ts'
import {splitArticles} from './split-articles.ts'
import type {Line} from './split-lines.ts'

/** What is before the headline, and before other headings. */
const headingMark = /^#{1,2} /

type ReadLines = ReturnType<typeof readLines>

/**
 * The text of a PDF as `extractText` writes it: a paragraph a line, headings after “#”, and a form feed before
 * each page. It is read like plain text, one article or several; where the pages are is kept.
 */
export function readPdf(document: string, file: VFile): Root {
  const all = pagesOf(document)
  const pages = all.filter(({span}) => /\S/.test(document.slice(...span)))
  if (pages.length && pages.length < all.length) tellOfEmptyPages(all, pages, file)
  const {lines, headings} = linesOf(document)
  const articles = splitArticles(lines).map((part) => {
    const read = readLines(document, part)
    for (const block of read.blocks) block.data!.value = block.data!.value.replaceAll('\f', ' ')
    return takeHeadings(read, headings)
  })
  const [first, ...more] = articles.map(({metadata, blocks}) => ({
    article: {...metadata, language: 'und'},
    length: blocks.length,
  }))
  const root = makeRoot(
    document,
    first?.article ?? {authors: [], language: 'und'},
    articles.flatMap(({blocks}) => blocks),
  )
  if (more.length) root.data!.articles = [first, ...more]
  root.data!.pages = pages
  return root
}

/** From the form feed that opens a page to the next. */
function pagesOf(document: string): Page[] {
  const starts = [...document.matchAll(/\f/g)].map(({index}) => index)
  return starts.map((start, index) => ({span: [start, starts[index + 1] ?? document.length], number: index + 1}))
}

function tellOfEmptyPages(all: readonly Page[], pages: readonly Page[], file: VFile) {
  const empty = all.filter((page) => !pages.includes(page)).map(({number}) => number)
  const [which, are] = empty.length === 1 ? ['Page', 'is'] : ['Pages', 'are']
  file.message(
    `${which} ${empty.join(', ')} ${are} without text: if there are words in a picture, have them recognized, for example with OCRmyPDF.`,
    {ruleId: 'empty-page', source: 'on-record'},
  )
}

/** The paragraphs, without the marks of headings, and which of them are headings: 1 for the headline, by their starts. */
function linesOf(document: string): {lines: Line[]; headings: Map<number, number>} {
  const headings = new Map<number, number>()
  const lines: Line[] = []
  for (const {index, 0: whole} of document.matchAll(/[^\n]+/g)) {
    const opening = /^[\s\ufeff]*/.exec(whole)![0].length
    const mark = headingMark.exec(whole.slice(opening))?.[0] ?? ''
    const skipped = !mark && whole.startsWith('\\#', opening) ? 1 : 0
    const marked = index + opening + mark.length + skipped
    const rest = document.slice(marked, index + whole.length)
    const text = rest.trim()
    const start = marked + rest.length - rest.trimStart().length
    if (!text) continue
    if (mark) headings.set(start, mark.length - 1)
    lines.push({start, end: start + text.length, text: text.replaceAll('\f', ' '), apart: true})
  }
  return {lines, headings}
}

/** What is largest on the first page is the headline, unless it is the outlet's name or "NEWS RELEASE". */
function takeHeadings({metadata, blocks}: ReadLines, headings: ReadonlyMap<number, number>): ReadLines {
  const marked = blocks.filter((block) => headings.has(startOf(block)))
  for (const {data} of marked) if (data!.role === 'body') data!.role = 'heading'
  const largest = marked.find((block) => headings.get(startOf(block)) === 1)
  if (!largest || isReleaseLabel(largest.data!.value)) return {metadata, blocks}
  if (isOutletName(largest.data!.value) && marked.length > 1) {
    largest.data!.role = 'outlet'
    return {metadata: {...metadata, publisher: metadata.publisher ?? largest.data!.value}, blocks}
  }
  for (const {data} of blocks) if (data!.role === 'headline') data!.role = 'furniture'
  largest.data!.role = 'headline'
  return {metadata: {...metadata, title: largest.data!.value}, blocks}
}

function startOf({data}: Paragraph): number {
  return toDocument(data!.map, 0, data!.value.length)[0]
}
