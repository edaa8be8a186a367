import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {leaveTextInPlace} from './leave-text-in-place.ts'
import {type MarkdownPart, splitMarkdown} from './split-markdown.ts'

/** Marks of a paragraph with more than this many are text: the parser takes quadratic time over them. */
const maxMarks = 2000
/** So are quotes and lists nested deeper than this, over which the parser is recursive as well. */
const maxDepth = 100

/** So are the underlines of more than this many headings. */
const maxUnderlines = 500

/** A longer document is parsed in parts of this size, in UTF-16 code units: the parser moves all that is after a list. */
const partSize = 50_000

const marks = ['attention', 'autolink', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink']

const full = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(leaveTextInPlace).freeze()
const plain = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/**
 * Parses Markdown that anybody may have written, in time that grows with its length:
 * where marks are heaped up or nested as no writer does, they are text. Offsets count
 * UTF-16 code units of `source`, but for a byte order mark, which counts for nothing.
 *
 * @param size the length, in UTF-16 code units, of the parts of a long document that are parsed by themselves.
 */
export function parseMarkdown(source: string, size = partSize): Root {
  const disabled = [
    ...(hasDeepLines(source) ? ['blockQuote', 'list'] : []),
    ...(hasHeaps(source) ? marks : []),
    ...(hasManyUnderlines(source) ? ['setextUnderline'] : []),
  ]
  const processor = disabled.length ? plain().use(disable, disabled).freeze() : full
  if (source.length < 2 * size) return processor.parse(source)
  return {type: 'root', children: splitMarkdown(source, size).flatMap((part) => parsePart(part, processor))}
}

/** The blocks of a part, at their places in the document. */
function parsePart(part: MarkdownPart, processor: Pick<typeof full, 'parse'>): Root['children'] {
  const {start, line, text, definitions} = part
  const {children} = processor.parse([text, ...definitions].join(definitions.length ? '\n\n' : ''))
  const own = children.filter(({position}) => position!.start.offset! < text.length)
  // A block that is never closed goes on to the end.
  if (definitions.length && own.some(({position}) => position!.end.offset! > text.length))
    return parsePart({...part, definitions: []}, processor)
  for (const child of own) moveNode(child, start, line)
  return own
}

function moveNode(node: Nodes, offset: number, lines: number): void {
  for (const point of [node.position!.start, node.position!.end]) {
    point.offset! += offset
    point.line += lines
  }
  if ('children' in node) for (const child of node.children) moveNode(child, offset, lines)
}

/** A plugin that has the parser take the named constructs of micromark for text. */
function disable(this: Processor, names: string[]): void {
  const {micromarkExtensions = []} = this.data()
  this.data('micromarkExtensions', [...micromarkExtensions, {disable: {null: names}}])
}

function hasDeepLines(source: string): boolean {
  const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  for (let start = 0; start >= 0 && start < source.length; start = nextLine(source, start)) {
    container.lastIndex = start
    for (let depth = 0; container.test(source); depth++) if (depth === maxDepth) return true
  }
  return false
}

/** Whether a paragraph, which ends where a line is blank, a bullet or a heading, has more marks than `maxMarks`. */
function hasHeaps(source: string): boolean {
  let count = 0
  for (const [found] of source.matchAll(
    /[[\]*_~`<@]|\bwww\.|\bhttps?:|[\r\n][ \t]*(?=[\r\n]|#{1,6}[ \t]|[-+*][ \t]+\S)/gi,
  )) {
    count = /[\r\n]/.test(found[0]) ? 0 : count + 1
    if (count > maxMarks) return true
  }
  return false
}

function hasManyUnderlines(source: string): boolean {
  let count = 0
  for (const _ of source.matchAll(/^ {0,3}(?:=+|-+)[ \t]*$/gm)) if (++count > maxUnderlines) return true
  return false
}

function nextLine(source: string, from: number): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? -1 : at + 1
}
