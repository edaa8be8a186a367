import type {Nodes, Root} from 'mdast'
import {parseMarkdown as parse} from '../reading/parse-markdown.ts'

/** A note's tree with offsets into the whole text: micromark skips the byte order mark without counting it. */
export function parseMarkdown(text: string): Root {
  const tree = parse(text)
  if (text.startsWith('\ufeff')) shift(tree)
  return tree

  function shift({position, ...node}: Nodes) {
    if (position) {
      position.start.offset! += 1
      position.end.offset! += 1
    }
    if ('children' in node) node.children.forEach(shift)
  }
}
