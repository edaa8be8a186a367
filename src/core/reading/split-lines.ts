/** A line that is not blank; white space, byte order mark and zero-width characters at its edges are left out. */
export interface Line {
  /** Offsets into the document. */
  start: number
  end: number
  text: string
  /** Whether a blank line or the document's beginning comes before. */
  apart: boolean
  /** Whether a form feed comes before: the line is the first of a page. */
  opensPage?: boolean
}

const edge = /[\s\u200b-\u200f\u2060\ufeff]/

/** The lines of a document: LF, CRLF, CR, form feed and Unicode's separators all end one. */
export function splitLines(document: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let opensPage = false
  const ended = /([^\n\r\f\u0085\u2028\u2029]*)(\r\n|[\n\r\f\u0085\u2028\u2029]|$)/g
  for (const {index, 1: whole, 2: ending} of document.matchAll(ended)) {
    let start = 0
    let end = whole.length
    while (start < end && edge.test(whole[start])) start++
    while (end > start && edge.test(whole[end - 1])) end--
    if (start < end) {
      const line: Line = {start: index + start, end: index + end, text: whole.slice(start, end), apart}
      lines.push(opensPage ? {...line, opensPage} : line)
    }
    apart = start === end
    opensPage = ending === '\f' || (opensPage && start === end)
  }
  return lines
}
