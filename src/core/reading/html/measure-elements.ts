import type {Element, Nodes, Root} from 'hast'
import {isBlock} from './element.ts'

/** How much an element holds; lengths in characters, white space collapsed. */
export interface Measures {
  parent?: Element
  length: number
  /** Of it, inside links. */
  linked: number
  /** Of it, in paragraphs that are long and no list of links. */
  prose: number
  commas: number
  /** Whether other elements inside stand on lines of their own. */
  hasBlocks: boolean
}

/** A paragraph of fewer characters may be anything. */
const proseLength = 80

/** Measures every element of a tree but those left out and what is in them. One pass. */
export function measureElements(root: Root, isLeftOut: (element: Element) => boolean): Map<Element, Measures> {
  const measures = new Map<Element, Measures>()
  for (const child of root.children) measure(child, undefined)
  return measures

  function measure(node: Nodes, parent: Element | undefined): Measures | undefined {
    if (node.type !== 'element' || isLeftOut(node)) return undefined
    const own: Measures = {parent, length: 0, linked: 0, prose: 0, commas: 0, hasBlocks: false}
    measures.set(node, own)
    for (const child of node.children) {
      if (child.type === 'text') {
        const text = child.value.trim()
        own.length += text.replace(/\s+/g, ' ').length
        own.commas += text.match(/[,،，、;]/g)?.length ?? 0
      }
      const inner = measure(child, node)
      if (!inner) continue
      own.length += inner.length
      own.linked += inner.linked
      own.prose += inner.prose
      own.commas += inner.commas
      own.hasBlocks ||= inner.hasBlocks || isBlock(child as Element)
    }
    if (node.tagName === 'a') own.linked = own.length
    if (isBlock(node) && !own.hasBlocks && own.length >= proseLength && own.linked < own.length / 2)
      own.prose = own.length
    return own
  }
}

/** The share of an element's text that stands in links, 0 to 1. */
export function linkDensity({length, linked}: Measures): number {
  return length ? linked / length : 0
}
