import type {PdfParagraph} from './read-paragraphs.ts'

const hyphen = /(?<=[\p{L}\d])[-\u00ad\u2010]$/u

/**
 * Writes the paragraphs, a blank line between them, as the core reads them: after “#” the headline,
 * after “##” other headings, and before what is on the next page a form feed, in the place of a
 * space where a paragraph goes on there; the first page has one, too. The address where the pages were
 * printed from comes first.
 */
export function writeText(
  paragraphs: readonly PdfParagraph[],
  {pages, address}: {pages: number; address?: string | undefined},
): string {
  const words = wordsOf(paragraphs)
  let page = -1
  const blocks = address ? [turnTo(0) + address] : []
  for (const {lines, level} of paragraphs) {
    const opening = turnTo(lines[0].page)
    const text = joinLines(lines)
    blocks.push(opening + (level ? `${'#'.repeat(level)} ${text}` : text.replace(/^#/, '\\#')))
  }
  return `${blocks.join('\n\n')}${turnTo(pages - 1)}\n`

  /** Returns a form feed for each page from the one that is being written to that one. */
  function turnTo(next: number): string {
    const feeds = '\f'.repeat(Math.max(0, next - page))
    page = Math.max(page, next)
    return feeds
  }

  /** A word that the end of a page parts is whole before the form feed. */
  function joinLines(lines: PdfParagraph['lines']): string {
    let text = ''
    for (const line of lines) {
      const isParted = hyphen.test(text) && /^[\p{L}\d]/u.test(line.text)
      const [first, rest] = isParted ? splitFirst(line.text) : ['', line.text]
      if (isParted) text = joinParted(text, line.text, words) + first
      if (rest) text += text ? (turnTo(line.page) || ' ') + rest : rest
    }
    return text
  }
}

/** The words that stand whole on a line, in lower case. */
function wordsOf(paragraphs: readonly PdfParagraph[]): ReadonlySet<string> {
  const lines = paragraphs.flatMap(({lines}) => lines)
  return new Set(lines.flatMap(({text}) => text.toLowerCase().match(/[\p{L}'’]+(?:-[\p{L}'’]+)*/gu) ?? []))
}

/** Returns the text without the hyphen at its end, unless the hyphen is one of the word’s own. */
function joinParted(text: string, next: string, words: ReadonlySet<string>): string {
  const start = /[\p{L}'’-]+[\u00ad\u2010]?$/u.exec(text.toLowerCase())?.[0].replace(/[-\u00ad\u2010]$/, '') ?? ''
  const end = /^[\p{L}'’-]+/u.exec(next.toLowerCase())?.[0].replace(/-+$/, '') ?? ''
  const isCompound = words.has(`${start}-${end}`) && !words.has(start + end)
  const isOwn = text.endsWith('-') && (isCompound || !/^\p{Ll}/u.test(next))
  return isOwn ? text : text.slice(0, -1)
}

/** The rest of a parted word, and what comes after it. */
function splitFirst(text: string): [first: string, rest: string] {
  const end = text.indexOf(' ')
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)]
}
