import type {Element, Root, Text} from './page-tree.ts'

/** An attribute's value; empty if it has none. */
export function attribute({attributes}: Element, name: string): string {
  return attributes[name] ?? ''
}

/** What an element is called by its site: class, id and the like. */
export function nameOf(element: Element): string {
  return ['class', 'id', 'data-component', 'data-test-id', 'data-testid', 'data-qa']
    .map((name) => attribute(element, name))
    .join(' ')
    .trim()
}

/** An element and all elements in it, in order. */
export function* elementsIn(node: Root | Element): Generator<Element> {
  const next: (Root | Element | Text)[] = [node]
  for (let at = next.pop(); at; at = next.pop()) {
    if (at.type === 'element') yield at
    if (at.type !== 'text') for (let index = at.children.length - 1; index >= 0; index--) next.push(at.children[index])
  }
}

/** The text in a node, white space collapsed. */
export function textIn(node: Root | Element | Text): string {
  const texts: string[] = []
  collect(node)
  return texts.join('').replace(/\s+/g, ' ').trim()

  function collect(part: Root | Element | Text): void {
    if (part.type === 'text') texts.push(part.value)
    else if ('children' in part) part.children.forEach(collect)
  }
}

/** The lines of text in an element: blocks and breaks part lines, other elements part words. */
export function linesIn(element: Element): string[] {
  const lines: string[] = ['']
  collect(element)
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)

  function collect(node: Root | Element | Text): void {
    if (node.type === 'text') lines.push(`${lines.pop()} ${node.value}`)
    if (node.type !== 'element') return
    const isApart = isBlock(node) || node.tagName === 'br'
    if (isApart) lines.push('')
    node.children.forEach(collect)
    if (isApart) lines.push('')
  }
}

const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element is on lines of its own. */
export function isBlock({tagName}: Element): boolean {
  return isBlockName(tagName)
}

export function isBlockName(tagName: string): boolean {
  return blocks.has(tagName)
}
