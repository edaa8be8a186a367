import type {Element, Root} from 'hast'
import {asksForInput, isCalledFurniture, isForeign} from './left-out.ts'
import {linkDensity, type Measures, measureElements} from './measure-elements.ts'
import {scoreElements} from './score-elements.ts'

/** Where the story is. */
export interface MainContent {
  /** Neighbours that hold it, in order. */
  elements: Element[]
  /** What was looked at: an element that is missing here is left out. */
  measures: Map<Element, Measures>
  /** Whether a paragraph of links alone belongs to it. */
  keepsLinks?: boolean
}

/** Furniture never holds so great a share of a page's prose, whatever it is called. */
const mostFurniture = 0.4

/**
 * Finds the elements that hold the story, as Mozilla's Readability does: leave out
 * what cannot be the story, score what is left by its paragraphs, take the best and
 * those neighbours that are like it. If hardly anything is left then, the names that
 * the site gives to its elements misled, and are not listened to.
 */
export function findMainContent(tree: Root): MainContent {
  const visible = measureElements(tree, isForeign)
  const prose = Math.max(...tree.children.map((child) => proseOf(child, visible)), 0)
  const strict = locate(
    measureElements(
      tree,
      (element) =>
        isForeign(element) ||
        ((isCalledFurniture(element) || asksForInput(element)) &&
          (visible.get(element)?.prose ?? 0) <= prose * mostFurniture),
    ),
  )
  const lax = locate(visible)
  return total(lax) > 3 * total(strict) ? lax : strict
}

function locate(measures: Map<Element, Measures>): MainContent {
  const scores = scoreElements(measures)
  const ranked = [...scores].sort(([, one], [, other]) => other - one)
  const best = ranked[0]?.[0]
  if (!best) return {elements: [...measures.keys()].slice(0, 1), measures}
  const top = climb(commonFrame(ranked, measures) ?? best, scores, measures)
  return {elements: withNeighbours(top, scores, measures), measures}
}

/** The element around three or more candidates that are nearly as good as the best: a story in several parts. */
function commonFrame(ranked: [Element, number][], measures: Map<Element, Measures>): Element | undefined {
  const [[best, bestScore]] = ranked
  const good = ranked.slice(0, 5).filter(([, score]) => score >= bestScore * 0.75)
  if (good.length < 4) return undefined
  const frames = new Map<Element, number>()
  for (const [element] of good) {
    if (element === best) continue
    for (const ancestor of ancestors(element, measures)) frames.set(ancestor, (frames.get(ancestor) ?? 0) + 1)
  }
  return ancestors(best, measures).find((ancestor) => ancestor.tagName !== 'body' && (frames.get(ancestor) ?? 0) >= 3)
}

/** Goes up as long as the surroundings are better, or hold nothing else. */
function climb(element: Element, scores: Map<Element, number>, measures: Map<Element, Measures>): Element {
  let top = element
  let last = scores.get(top) ?? 0
  const least = last / 3
  for (const ancestor of ancestors(element, measures)) {
    if (ancestor.tagName === 'body' || ancestor.tagName === 'html') break
    const score = scores.get(ancestor)
    const isSame = measures.get(ancestor)!.length === measures.get(top)!.length
    if (score === undefined || (score < least && !isSame)) break
    if (score > last || isSame) top = ancestor
    last = score
  }
  return top
}

function withNeighbours(top: Element, scores: Map<Element, number>, measures: Map<Element, Measures>): Element[] {
  const parent = measures.get(top)!.parent
  if (!parent || top.tagName === 'body') return [top]
  const score = scores.get(top) ?? 0
  const least = Math.max(10, score * 0.2)
  return parent.children.filter((child): child is Element => {
    if (child.type !== 'element') return false
    const own = measures.get(child)
    if (child === top) return true
    if (!own) return false
    const isAlike =
      child.properties.className && String(child.properties.className) === String(top.properties.className)
    if ((scores.get(child) ?? 0) + (isAlike ? score * 0.2 : 0) >= least) return true
    return child.tagName === 'p' && own.length > 80 && linkDensity(own) < 0.25
  })
}

function ancestors(element: Element, measures: Map<Element, Measures>): Element[] {
  const found: Element[] = []
  for (let at = measures.get(element)?.parent; at; at = measures.get(at)?.parent) found.push(at)
  return found
}

function total({elements, measures}: MainContent): number {
  return elements.reduce((sum, element) => sum + proseOf(element, measures), 0)
}

function proseOf(node: Root['children'][number], measures: Map<Element, Measures>): number {
  return (node.type === 'element' && measures.get(node)?.prose) || 0
}
