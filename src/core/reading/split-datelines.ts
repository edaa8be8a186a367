import type {Paragraph, Root} from 'nlcst'
import {cutBlock} from './article-tree.ts'

/** "KYIV, Aug. 27 (Agency) — ", "PORTSMOUTH, N.H. -- ", "WASHINGTON (AP) —", "DELHI, July 8, 2025: ", "HOLM BAY, 4 June 2025 — ". */
const dateline =
  /^(?:\p{Lu}{2,}[\p{Lu}\p{M}.’'-]*)(?:[ /]\p{Lu}[\p{Lu}\p{M}.’'-]+){0,3}(?:, ?\p{Lu}[\p{L}\p{M}.]+(?: \p{Lu}[\p{L}.]+)?(?: \d{1,2})?){0,3}(?:, ?\d{1,2} \p{Lu}\p{L}+\.?)?(?:,? \d{4})?(?: ?\([^()\n]{2,40}\))?(?:\s*—|\s+(?:–|―|--|-)|(?<= \d{4}):)\s*(?=[\p{Lu}\p{N}“"‘'«])/u

/** A longer beginning is not a dateline; the pattern takes quadratic time over capitals. */
const longest = 200

/** Only near the beginning of the body does a dateline stand. */
const maxParagraphs = 3

/** Whether a paragraph begins with a dateline. */
export function startsWithDateline(text: string): boolean {
  return lengthOf(text) > 0
}

function lengthOf(text: string): number {
  return dateline.exec(text.slice(0, longest))?.[0].length ?? 0
}

/** Makes the dateline that begins a body a block of its own, so that no sentence begins with it. */
export function splitDatelines() {
  return (tree: Root) => {
    const body = tree.children.filter(
      (node): node is Paragraph => node.type === 'ParagraphNode' && node.data?.role === 'body',
    )
    for (const paragraph of body.slice(0, maxParagraphs)) {
      const {value, map} = paragraph.data!
      const length = lengthOf(value)
      if (!length || length === value.length) continue
      const parts = [cutBlock('dateline', value, map, 0, length), cutBlock('body', value, map, length, value.length)]
      tree.children.splice(tree.children.indexOf(paragraph), 1, ...parts)
      return
    }
  }
}
