import {isBlock} from './element.ts'
import type {Element, Root, Text} from './page-tree.ts'

/** How much an element holds; lengths in characters, white space collapsed. */
export interface Measures {
  parent?: Element
  length: number
  /** Of it, inside links. */
  linked: number
  /** Of it, in paragraphs that are long and no list of links. */
  prose: number
  commas: number
  /** Elements inside. */
  size: number
  /** Whether other elements inside are on lines of their own. */
  hasBlocks: boolean
  /** Text that is in no block of its own, between the blocks inside: paragraphs without an element. */
  loose: Run[]
}

/** Text that stands together. */
export interface Run {
  length: number
  linked: number
  commas: number
}

/** A paragraph of fewer characters may be anything. */
const proseLength = 80

/** Measures every element of a tree but those left out and what is in them. One pass. */
export function measureElements(root: Root, isLeftOut: (element: Element) => boolean): Map<Element, Measures> {
  const measures = new Map<Element, Measures>()
  for (const child of root.children) measure(child, undefined)
  return measures

  function measure(node: Element | Text, parent: Element | undefined): Measures | undefined {
    if (node.type !== 'element' || isLeftOut(node)) return undefined
    const own: Measures = {parent, length: 0, linked: 0, prose: 0, commas: 0, size: 0, hasBlocks: false, loose: []}
    measures.set(node, own)
    let run: Run = {length: 0, linked: 0, commas: 0}
    for (const child of node.children) {
      if (child.type === 'text') {
        const text = child.value.trim()
        const length = text.replace(/\s+/g, ' ').length
        const commas = text.match(/[,،，、;]/g)?.length ?? 0
        add(own, length, 0, commas)
        add(run, length, 0, commas)
      }
      const inner = measure(child, node)
      if (!inner) continue
      add(own, inner.length, inner.linked, inner.commas)
      own.prose += inner.prose
      own.size += inner.size + 1
      if (inner.hasBlocks || isBlock(child as Element)) {
        own.hasBlocks = true
        endRun()
      } else add(run, inner.length, inner.linked, inner.commas)
    }
    endRun()
    if (node.tagName === 'a') own.linked = own.length
    if (isBlock(node) || own.hasBlocks)
      own.prose += own.loose.filter(isProse).reduce((sum, {length}) => sum + length, 0)
    return own

    function endRun() {
      if (run.length) own.loose.push(run)
      run = {length: 0, linked: 0, commas: 0}
    }
  }
}

function add(run: Run, length: number, linked: number, commas: number) {
  run.length += length
  run.linked += linked
  run.commas += commas
}

function isProse({length, linked}: Run): boolean {
  return length >= proseLength && linked < length / 2
}

/** The share of an element's text that is in links, 0 to 1. */
export function linkDensity({length, linked}: Measures): number {
  return length ? linked / length : 0
}
