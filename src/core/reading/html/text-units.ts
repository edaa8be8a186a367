import {isBlock} from './element.ts'
import type {Measures, Run} from './measure-elements.ts'
import type {Element, Root, Text} from './page-tree.ts'

/** Text of a page that is read or left out as a whole: a block without blocks inside, or what stands between such blocks. */
export interface TextUnit extends Run {
  element: Element
  /** Whether it is only what of the element's text is in no block of its own. */
  isLoose: boolean
  /** White space collapsed. */
  text: string
}

/** The units of a page in order; what is not in `measures` is left out. */
export function findUnits(tree: Root, measures: Map<Element, Measures>): TextUnit[] {
  const units: TextUnit[] = []
  for (const child of tree.children) visit(child)
  return units

  function visit(element: Element): void {
    const own = measures.get(element)
    if (!own?.length) return
    if (!own.hasBlocks) add(element, false, own, element.children)
    else {
      const loose = own.loose.reduce(
        (sum, run) => ({
          length: sum.length + run.length,
          linked: sum.linked + run.linked,
          commas: sum.commas + run.commas,
        }),
        {length: 0, linked: 0, commas: 0},
      )
      if (loose.length)
        add(
          element,
          true,
          loose,
          element.children.filter((child) => !isApart(child)),
        )
      for (const child of element.children) if (isApart(child)) visit(child as Element)
    }
  }

  function isApart(node: Element | Text): boolean {
    return node.type === 'element' && (isBlock(node) || measures.get(node)?.hasBlocks === true)
  }

  function add(element: Element, isLoose: boolean, {length, linked, commas}: Run, nodes: (Element | Text)[]): void {
    units.push({element, isLoose, length, linked, commas, text: nodes.map(read).join('').replace(/\s+/g, ' ').trim()})
  }

  function read(node: Element | Text): string {
    if (node.type === 'text') return node.value
    if (node.tagName === 'br') return '\n'
    return measures.has(node) ? node.children.map(read).join('') : ''
  }
}
