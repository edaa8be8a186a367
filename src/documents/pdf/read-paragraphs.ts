import {median} from './order-columns.ts'
import type {PdfLine} from './read-lines.ts'

/** A paragraph of a PDF. */
export interface PdfParagraph {
  /** Its lines; those of a later page come after the end of an earlier one. */
  lines: (PdfLine & {page: number})[]
  /** 1 for the headline, 2 for other headings; none for text. */
  level?: 1 | 2
}

/** The lines of one column of a page. */
export interface PdfColumn {
  page: number
  lines: readonly PdfLine[]
}

/** Larger than the text, by these factors, are headings, and a headline. */
const [headingSize, headlineSize] = [1.15, 1.3]
/** Longer ones, in UTF-16 code units, are text. */
const maxHeading = 200
/** A heading has at most this many lines, one where its letters are of the text's size. */
const [maxLines, maxTextLines] = [4, 2]
/** Notes at the foot of a page are smaller than the text by this factor. */
const noteSize = 0.92
const sentenceEnd = /[.!?…:]["'”’»)\]]*$/
const bullet = /^(?:[•▪◦‣●■–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s/
const note = /^(?:\d{1,3}|[*†‡§])[\s.)]?\s*\p{L}/u

/** Returns the paragraphs of all pages; one that was cut by the end of a column or page is whole. */
export function readParagraphs(columns: readonly PdfColumn[]): PdfParagraph[] {
  const text = findText(columns)
  const paragraphs: PdfParagraph[] = []
  for (const {page, lines} of columns) {
    const body = lines.filter((line) => isText(line, text.size))
    const edges = edgesOf(body.length ? body : lines)
    const leading = leadingOf(lines)
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      const last = paragraphs.at(-1)
      const goesOn = before
        ? !opensParagraph(line, before, last!.lines.at(-2), {...edges, leading, size: text.size})
        : last !== undefined && isCut(last, line, edges)
      if (last && goesOn) last.lines.push({...line, page})
      else paragraphs.push({lines: [{...line, page}]})
    })
  }
  const story = paragraphs.filter((paragraph) => !isNote(paragraph, text.size))
  for (const paragraph of story) setLevel(paragraph, text)
  setHeadline(story, text.size)
  return story
}

/** The size and the font that most of the letters have. */
function findText(columns: readonly PdfColumn[]): {size: number; font: string} {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const {text, size, font} of columns.flatMap(({lines}) => lines)) {
    const rounded = Math.round(2 * size) / 2
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
    fonts.set(font, (fonts.get(font) ?? 0) + text.length)
  }
  return {size: mostFrequent(sizes) ?? 0, font: mostFrequent(fonts) ?? ''}
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}

function isText(line: PdfLine, size: number): boolean {
  return Math.abs(line.size - size) < 0.1 * size
}

interface Edges {
  left: number
  right: number
}

function edgesOf(lines: readonly PdfLine[]): Edges {
  return {left: Math.min(...lines.map(({left}) => left)), right: Math.max(...lines.map(({right}) => right))}
}

/** How far apart the lines are, in the middle. */
function leadingOf(lines: readonly PdfLine[]): number {
  const steps = lines.slice(1).flatMap(({baseline, size}, index) => {
    const step = baseline - lines[index].baseline
    return step > 0 && step < 3 * size ? [step] : []
  })
  return steps.length ? median(steps) : Number.POSITIVE_INFINITY
}

interface Column extends Edges {
  leading: number
  /** Of the text. */
  size: number
}

/** `before` is the line before it, and `second` the one before that where both are of one paragraph. */
function opensParagraph(line: PdfLine, before: PdfLine, second: PdfLine | undefined, column: Column): boolean {
  const {left, right, leading, size: textSize} = column
  const {size} = line
  if (Math.abs(size - before.size) > 0.1 * size || line.hasGaps || before.hasGaps || bullet.test(line.text)) return true
  const step = line.baseline - before.baseline
  // Between lines of another size than the text's, no more is known than what is usual.
  if (step > (isText(line, textSize) ? Math.min(1.3 * leading + 1, 2.2 * size) : 1.7 * size)) return true
  if (!isText(line, textSize)) return false
  if (line.font !== before.font && (isShort(before, line, column) || isShort(line, undefined, column))) return true
  const isIndented = line.left > left + 0.7 * size
  if (isIndented && before.left < line.left - 0.7 * size) return !isHanging(before, second)
  // Where a whole quotation is indented, the text begins again at the edge.
  if (!isIndented && before.left > line.left + 0.7 * size && second && second.left >= before.left - 0.7 * size)
    return !isCentred(line, column)
  return right - left > 12 * size && isShort(before, line, column) && !isCentred(before, column)
}

/** Whether the first word of the next line would have fitted on the line, with some room to spare. */
function isShort(line: PdfLine, next: PdfLine | undefined, {right}: Edges): boolean {
  const word = next ? next.text.split(' ', 1)[0].length : 4
  const letter = (line.right - line.left) / line.text.length
  return line.right + (word + 1) * letter + line.size < right
}

function isCentred(line: PdfLine, {left, right}: Edges): boolean {
  const [before, after] = [line.left - left, right - line.right]
  return before > line.size && Math.abs(before - after) < line.size
}

/** Lines after the first of an item are indented more than it. */
function isHanging(first: PdfLine, before: PdfLine | undefined): boolean {
  return bullet.test(first.text) && (!before || before.left <= first.left + first.size)
}

/** Whether a paragraph at the end of a column or page goes on in the first line of the next. */
function isCut({lines}: PdfParagraph, next: PdfLine, edges: Edges): boolean {
  const last = lines.at(-1)!
  if (Math.abs(last.size - next.size) > 0.1 * next.size || bullet.test(next.text)) return false
  if (/^\p{Ll}/u.test(next.text) || /[\p{L}][-\u00ad\u2010]$/u.test(last.text)) return !sentenceEnd.test(last.text)
  return !sentenceEnd.test(last.text) && last.font === next.font && next.left < edges.left + 0.7 * next.size
}

function isNote({lines}: PdfParagraph, size: number): boolean {
  return lines.every((line) => line.size < noteSize * size) && note.test(lines[0].text)
}

function setLevel(paragraph: PdfParagraph, text: {size: number; font: string}) {
  const {lines} = paragraph
  const words = lines.map((line) => line.text).join(' ')
  const isTable = lines.some(({hasGaps}) => hasGaps)
  if (isTable || words.length > maxHeading || lines.length > maxLines || !/\p{L}/u.test(words)) return
  const isLarge = lines.every(({size}) => size >= headingSize * text.size)
  const isMarked =
    lines.length <= maxTextLines &&
    // Other scripts have fonts of their own.
    /\p{Script=Latin}/u.test(words) &&
    lines.every((line) => line.font !== text.font && isText(line, text.size)) &&
    !/[.,;:!?…”"»]$/.test(words)
  if (isLarge || isMarked) paragraph.level = 2
}

/** The largest words of the first page are its headline. */
function setHeadline(paragraphs: readonly PdfParagraph[], textSize: number) {
  const first = paragraphs.filter(({level, lines}) => level && lines[0].page === 0)
  const largest = Math.max(headlineSize * textSize, ...first.map(({lines}) => lines[0].size))
  const headline = first.find(({lines}) => lines[0].size >= largest - 0.1)
  if (headline) headline.level = 1
}
