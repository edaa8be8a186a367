import type {Definition, Nodes} from 'mdast'
import type {Span} from '../article.ts'
import {findCitedQuotations, findCitedSentences} from './find-cited-quotations.ts'
import {parseMarkdown} from './markdown-tree.ts'
import {type NoteBlock, readNoteBlock} from './note-block.ts'
import type {ParsedNote} from './parsed-note.ts'
import {readAbout} from './read-about.ts'

/** Whether a text can cite an article at all; cheap, so that other Markdown costs nothing. */
export function mentionsArticles(text: string): boolean {
  return text.includes('#claim=') || (/^\ufeff?---\s/.test(text) && /^["']?(?:about|articles?)["']?\s*:/im.test(text))
}

/** Reads what a Markdown note cites, quotes and tags. Never throws. */
export function parseNote(text: string): ParsedNote {
  const tree = parseMarkdown(text)
  const definitions = new Map<string, Definition>()
  const note: ParsedNote = {text, about: [], citations: [], quotations: [], tags: []}
  /** The block quote right above, for the line under it. */
  let above: {block: NoteBlock; place: Span} | undefined
  define(tree)
  visit(tree)
  note.citations.sort((one, other) => one.link[0] - other.link[0])
  return note

  function define(node: Nodes): void {
    if (node.type === 'definition') definitions.set(node.identifier, node)
    if ('children' in node) node.children.forEach(define)
  }

  function visit(node: Nodes): void {
    if (node.type === 'yaml') note.about = readAbout(node, text)
    else if (node.type === 'blockquote') above = quoteBlock(node)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      running(readNoteBlock([node], text, definitions))
      above = undefined
    } else if ('children' in node) node.children.forEach(visit)
  }

  /** Of a block quote all words are somebody's, but for the line that says whose. */
  function quoteBlock(node: Nodes) {
    const block = readNoteBlock(paragraphsIn(node), text, definitions)
    const place: Span = [node.position!.start.offset!, node.position!.end.offset!]
    keep(block)
    note.quotations.push(...findCitedQuotations(block, block, place))
    return {block, place}
  }

  function running(block: NoteBlock) {
    keep(block)
    const isLineUnder = above && !above.block.citations.length && block.citations.length > 0 && block.signature === 0
    if (isLineUnder) {
      note.quotations.pop()
      note.quotations.push(...findCitedQuotations(above!.block, block, above!.place))
    } else note.quotations.push(...findCitedSentences(block))
  }

  function keep({citations, tags}: NoteBlock) {
    note.citations.push(...citations)
    note.tags.push(...tags)
  }
}

function paragraphsIn(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(paragraphsIn) : []
}
