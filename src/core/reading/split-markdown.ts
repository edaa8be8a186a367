/** A part of a Markdown document that reads by itself as it does in the whole. */
export interface MarkdownPart {
  /** Where it begins, in UTF-16 code units of the document. */
  start: number
  /** How many lines are before it. */
  line: number
  text: string
  /** Definitions elsewhere in the document of what the part refers to, a line each. */
  definitions: string[]
}

/** What may hold blank lines: the code between fences, comments, and elements whose content is not Markdown. */
const fence = /^ {0,3}(`{3,}|~{3,})/
const rawElement = /^ {0,3}<(script|pre|style|textarea)\b/i
const comment = /^ {0,3}<(?:!--|\?|![a-z[])/i
/** A line after a blank one that ends whatever was open, and opens a paragraph or a heading. */
const opening = /^(?:[\p{L}“"‘']|#{1,6}[ \t])/u
const definition = /^ {0,3}\[(\^?[^\][\n]{1,300})\]:/
const reference = /\[(\^?[^\][]{1,300})\]/g

/**
 * Splits a document where a paragraph or a heading begins that nothing before it reaches into, into parts of
 * `size` UTF-16 code units or somewhat more: the parser takes longer over a whole than over its parts.
 */
export function splitMarkdown(source: string, size: number): MarkdownPart[] {
  const parts: MarkdownPart[] = []
  const definitions = new Map<string, string>()
  let part = {start: 0, line: 0}
  /** What ends the block that is open, if one is. */
  let closing: RegExp | undefined = /^---[ \t]*\r?\n/.test(source) ? /^---[ \t]*$/ : undefined
  let isBlank = false
  let number = 0
  for (let start = 0; start < source.length; number++) {
    const next = endOfLine(source, start)
    const line = source.slice(start, next).trimEnd()
    if (closing) {
      if (closing.test(line) && number > 0) closing = undefined
    } else {
      if (isBlank && start - part.start >= size && opening.test(line)) {
        addPart(start)
        part = {start, line: number}
      }
      closing = closingOf(line)
      const label = closing ? undefined : definition.exec(line)?.[1]
      if (label !== undefined && !definitions.has(keyOf(label))) definitions.set(keyOf(label), line.trim())
    }
    isBlank = !line.trim()
    start = next
  }
  addPart(source.length)
  for (const {text, definitions: own} of parts) {
    const wanted = new Set(Array.from(text.matchAll(reference), ([, label]) => keyOf(label)))
    for (const key of wanted) if (definitions.has(key)) own.push(definitions.get(key)!)
  }
  return parts

  function addPart(end: number) {
    parts.push({...part, text: source.slice(part.start, end), definitions: []})
  }
}

/** What ends a block that may hold blank lines; undefined where the line opens none. */
function closingOf(line: string): RegExp | undefined {
  const [, marks] = fence.exec(line) ?? []
  if (marks) return new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}[ \\t]*$`)
  const [, element] = rawElement.exec(line) ?? []
  if (element) return line.includes('</') ? undefined : /<\/(?:script|pre|style|textarea)>/i
  if (!comment.test(line)) return undefined
  const end = line.includes('<!--') ? /-->/ : />/
  return end.test(line) ? undefined : end
}

/** Labels are the same whatever their case and white space. */
function keyOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}

function endOfLine(source: string, start: number): number {
  const at = source.indexOf('\n', start)
  return at < 0 ? source.length : at + 1
}
