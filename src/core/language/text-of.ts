import type {Nodes} from 'nlcst'
import {toString as textOfAny} from 'nlcst-to-string'

/** A node's text. Nearly every node is a mark or a word of one part, and is read without a walk. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  const [first] = node.children
  return node.children.length === 1 && first && 'value' in first ? first.value : textOfAny(node)
}
