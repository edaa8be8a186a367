import type {Element, Nodes} from 'hast'

/** An attribute's value as written, by its hast property ("className", "itemProp"); empty if it has none. */
export function attribute({properties}: Element, property: string): string {
  const value = properties[property]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

/** What an element is called by its site: class, id and the like. */
export function nameOf(element: Element): string {
  return ['className', 'id', 'dataComponent', 'dataTestId', 'dataTestid', 'dataQa']
    .map((property) => attribute(element, property))
    .join(' ')
    .trim()
}

/** An element and all elements in it, in order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elementsIn(child)
}

/** The text in a node, white space collapsed. */
export function textIn(node: Nodes): string {
  const texts: string[] = []
  collect(node)
  return texts.join('').replace(/\s+/g, ' ').trim()

  function collect(part: Nodes): void {
    if (part.type === 'text') texts.push(part.value)
    else if ('children' in part) part.children.forEach(collect)
  }
}

/** The lines of text in an element: blocks and breaks part lines, other elements part words. */
export function linesIn(element: Element): string[] {
  const lines: string[] = ['']
  collect(element)
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)

  function collect(node: Nodes): void {
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

/** Whether an element stands on lines of its own. */
export function isBlock({tagName}: Element): boolean {
  return isBlockName(tagName)
}

export function isBlockName(tagName: string): boolean {
  return blocks.has(tagName)
}
