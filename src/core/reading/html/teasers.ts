import {furnitureRole} from '../furniture-lines.ts'
import {elementsIn, textIn} from './element.ts'
import {linkDensity, type Measures} from './measure-elements.ts'
import type {Element} from './page-tree.ts'

/** Fewer alike in a row can be anything. */
const minTeasers = 3
/** Longer parts are articles of their own. */
const maxTeaserLength = 500
const maxTeaserSize = 60

/**
 * Whether an element points to other articles: rows alike, each with a linked heading and little
 * text ("Latest news"), or anything below such a heading ("More from Hill Valley").
 */
export function isTeaserList(element: Element, measures: Map<Element, Measures>): boolean {
  const own = measures.get(element)
  if (!own?.hasBlocks) return false
  const children = element.children.filter((child): child is Element => child.type === 'element' && measures.has(child))
  const first = children.find((child) => measures.get(child)!.length)
  if (first && children.length > 1 && isHeading(first) && furnitureRole(textIn(first)) === 'furniture')
    return measures.get(first)!.length < own.length
  const teasers = children.filter((child) => isTeaser(child, measures))
  return (
    teasers.length >= minTeasers && teasers.length > children.filter((child) => measures.get(child)!.length).length / 2
  )
}

function isTeaser(element: Element, measures: Map<Element, Measures>): boolean {
  const own = measures.get(element)!
  if (!own.hasBlocks || own.length > maxTeaserLength || own.size > maxTeaserSize) return false
  const headings = [...elementsIn(element)].filter((inner) => isHeading(inner) && measures.has(inner))
  return headings.length === 1 && linkDensity(measures.get(headings[0])!) > 0.9
}

function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}
