import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/** A note's tree with offsets into the whole text: micromark skips the byte order mark without counting it. */
export function parseMarkdown(text: string): Root {
  if (!text.startsWith('\ufeff')) return markdown.parse(text)
  const tree = markdown.parse(text.slice(1))
  shift(tree)
  return tree

  function shift({position, ...node}: Nodes) {
    if (position) {
      position.start.offset! += 1
      position.end.offset! += 1
    }
    if ('children' in node) node.children.forEach(shift)
  }
}
