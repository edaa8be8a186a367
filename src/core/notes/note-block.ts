import type {Definition, Link, LinkReference, Nodes} from 'mdast'
import type {Span} from '../article.ts'
import {readInlineText} from '../reading/inline-text.ts'
import {createMappedText, type MappedText} from '../reading/mapped-text.ts'
import {type OffsetMap, toDocument} from '../reading/offset-map.ts'
import {parseClaimLink} from './claim-link.ts'
import type {Citation, NoteTag} from './parsed-note.ts'

/** A paragraph of a note, or the paragraphs of a block quote, as they read. */
export interface NoteBlock extends MappedText {
  /** Links and code, in offsets of `value`: a quotation inside is nobody's words. */
  apart: Span[]
  citations: Citation[]
  tags: NoteTag[]
  /** Where in `value` the line begins that says whose words are above it; its length where there is none. */
  signature: number
}

/** "— Kim Roe", "-- Kim Roe" at the start of a line. */
const signatureLine = /(?:^|\n)[ \t]*(?:[—–―]|--)[ \t]*(?=\S)[^\n]*$/
const tagMark = /(?<![\p{L}\p{N}\p{M}_/#&])#(\p{L}[\p{L}\p{N}\p{M}_/-]*)/gu

/** Reads blocks of a note together, a line break between two. */
export function readNoteBlock(
  nodes: readonly Nodes[],
  source: string,
  definitions: ReadonlyMap<string, Definition>,
): NoteBlock {
  const text = joined(nodes.map((node) => readInlineText(node, source)))
  const apart: Span[] = []
  const citations: Citation[] = []
  const silent: Span[] = []
  nodes.forEach(visit)
  const isHeading = nodes[0]?.type === 'heading'
  const tags = isHeading ? [] : tagsIn(text, silent)
  for (const tag of tags) citationBeside(tag, citations)?.tags.push(tag)
  const signed = signatureLine.exec(text.value.trimEnd())
  return {
    ...text,
    apart,
    citations,
    tags,
    signature: signed ? signed.index : text.value.length,
  }

  function visit(node: Nodes): void {
    if (node.type === 'link' || node.type === 'linkReference') {
      setApart(node)
      const citation = readCitation(node)
      if (citation) citations.push(citation)
    } else if (node.type === 'inlineCode') setApart(node)
    else if ('children' in node) node.children.forEach(visit)
  }

  function setApart(node: Nodes) {
    const span = spanOf(node)
    silent.push(span)
    apart.push([fromDocument(text.map, span[0]), fromDocument(text.map, span[1])])
  }

  function readCitation(node: Link | LinkReference): Citation | undefined {
    const link = spanOf(node)
    const target = node.type === 'link' ? node : definitions.get(node.identifier)
    const meant = target && parseClaimLink(target.url)
    if (!meant) return
    const [start, end] = spanOf(target)
    // The label or the link's words come first, and may hold the same letters.
    const at = source.lastIndexOf(target.url, end)
    const span: Span = at > start ? [at, at + target.url.length] : [start, end]
    const hash = source.indexOf('#claim=', span[0]) + 1
    return {...meant, span, link, fragment: [hash, span[1]], quotations: [], tags: []}
  }
}

/** A tag belongs to the citation before it, or to the first one. */
function citationBeside({span: [at]}: NoteTag, citations: readonly Citation[]): Citation | undefined {
  return citations.findLast(({link: [start]}) => start < at) ?? citations[0]
}

function tagsIn({value, map}: MappedText, silent: readonly Span[]): NoteTag[] {
  return [...value.matchAll(tagMark)]
    .map((match) => ({name: match[1], span: toDocument(map, match.index, match.index + match[0].length)}))
    .filter(({span: [at]}) => !silent.some(([start, end]) => start <= at && at < end))
}

function joined(parts: readonly MappedText[]): MappedText {
  if (parts.length === 1) return parts[0]
  const text = createMappedText()
  parts.forEach(({value, map}, index) => {
    if (index && map.length) text.add('\n', map[0][1], 0)
    map.forEach(([from, to, length], run) => {
      text.add(value.slice(from, map[run + 1]?.[0] ?? value.length), to, length)
    })
  })
  return text.finish()
}

/** Where in the block's text the document's offset stands, or what comes after it. */
function fromDocument(map: OffsetMap, offset: number): number {
  const run = map.find(([, to, length]) => to + length > offset) ?? map.at(-1)
  if (!run) return 0
  return run[0] + Math.max(0, Math.min(offset - run[1], run[2]))
}

function spanOf({position}: Nodes): Span {
  return [position!.start.offset!, position!.end.offset!]
}
