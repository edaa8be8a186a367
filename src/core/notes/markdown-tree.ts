import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {leaveTextInPlace} from '../reading/leave-text-in-place.ts'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(leaveTextInPlace).freeze()

/** A note's tree with offsets into the whole text: micromark skips the byte order mark without counting it. */
export function parseMarkdown(text: string): Root {
  const tree = markdown.parse(text)
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
