import {attribute, elementsIn, textIn} from './element.ts'
import {asksForInput, isCalledAnswer, isCalledFurniture, isCalledSummary, isForeign, isPicture} from './left-out.ts'
import type {FoundByRules, MainContent} from './main-content.ts'
import {linkDensity, type Measures, measureElements} from './measure-elements.ts'
import type {Element, Root} from './page-tree.ts'
import {scoreElements} from './score-elements.ts'
import {isTeaserList} from './teasers.ts'

/** Furniture never holds so great a share of a page's prose, whatever it is called. */
const mostFurniture = 0.4

/**
 * Finds the elements that hold the story, as Mozilla's Readability does: leave out
 * what cannot be the story, score what is left by its paragraphs, take the best and
 * those neighbours that are like it. If hardly anything is left then, the names that
 * the site gives to its elements misled, and are not listened to.
 *
 * @param description the page's own; what repeats it above the story is a summary.
 */
export function findByRules(tree: Root, description: string): FoundByRules {
  const visible = measureElements(tree, isForeign)
  const prose = Math.max(...tree.children.map((child) => proseOf(child, visible)), 0)
  const isApart = (element: Element) => isForeign(element) || isOtherPost(element, visible)
  const isFurniture = (element: Element) =>
    isApart(element) ||
    isTeaserList(element, visible) ||
    isPicture(element, visible.get(element)!) ||
    ((isCalledFurniture(element) || asksForInput(element, visible.get(element)!)) &&
      proseOf(element, visible) <= prose * mostFurniture)
  const strict = locate(measureElements(tree, isFurniture), description)
  const lax = locate(measureElements(tree, isApart), description)
  const story = 3 * total(strict) < prose && total(lax) > 3 * total(strict) ? lax : strict
  return {visible, strict, lax, story}
}

/** A page of more text has a story or none. */
const maxShortPage = 2000

/** All that a short page shows, for pages in which no story is found: headings and links alone. */
export function findShortPage(tree: Root): MainContent | undefined {
  const measures = measureElements(tree, isForeign)
  const body = [...measures.keys()].find(({tagName}) => tagName === 'body')
  const length = body ? measures.get(body)!.length : 0
  return body && length > 0 && length <= maxShortPage ? {elements: [body], measures, keepsLinks: true} : undefined
}

/** A post inside another, as blogs nest them that go on to the next article. */
function isOtherPost(element: Element, measures: Map<Element, Measures>): boolean {
  const isPost = ({tagName, attributes}: Element) =>
    tagName === 'article' && /(?:^|\s)hentry(?:$|\s)/.test(attributes.class ?? '')
  return isPost(element) && ancestors(element, measures).some(isPost)
}

function locate(measures: Map<Element, Measures>, description: string): MainContent {
  const scores = scoreElements(measures)
  const ranked = [...scores].sort(([, one], [, other]) => other - one)
  const best = ranked[0]?.[0]
  if (!best) return {elements: [...measures.keys()].slice(0, 1), measures}
  const top = climb(commonFrame(ranked, measures) ?? best, scores, measures)
  return {elements: withOtherParts(top, withNeighbours(top, scores, measures), measures, description), measures}
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
    if ((scores.get(child) ?? 0) + (isAlike(child, top) ? score * 0.2 : 0) >= least) return true
    return child.tagName === 'p' && own.length > 80 && linkDensity(own) < 0.25
  })
}

/**
 * Adds the parts of the story that are in sections of their own: prose between the headline and
 * the story, and prose before or after it that its site calls the same.
 */
function withOtherParts(
  top: Element,
  found: Element[],
  measures: Map<Element, Measures>,
  description: string,
): Element[] {
  const order = [...measures.keys()]
  const headline = order.find(({tagName}) => tagName === 'h1')
  const places = new Map(order.map((element, place) => [element, place]))
  const isBelowHeadline = (element: Element) => headline && places.get(element)! > places.get(headline)!
  const parts = new Set(found)
  let path = top
  for (const ancestor of ancestors(top, measures)) {
    const children = ancestor.children.filter((child): child is Element => child.type === 'element')
    const place = children.indexOf(path)
    const isFrame = ancestor.tagName === 'body' || ancestor.tagName === 'html'
    children.forEach((child, index) => {
      const own = measures.get(child)
      if (child === path || !own || own.prose < Math.max(80, own.length * 0.6) || linkDensity(own) > 0.25) return
      const isLead = index < place && !isFrame && isBelowHeadline(child) && !isSummary(child, description)
      if (isLead || isAlike(child, path)) parts.add(child)
    })
    path = ancestor
  }
  return order.filter((element) => parts.has(element))
}

/** Whether an element is called a summary of the story, or repeats the page's description. */
export function isSummary(element: Element, description: string): boolean {
  return [...elementsIn(element)].some(isCalledSummary) || (description !== '' && textIn(element).includes(description))
}

/** Whether two elements are of one kind: of the same class, or a question and an answer. */
function isAlike(one: Element, other: Element): boolean {
  const name = attribute(one, 'class')
  if (one.tagName !== other.tagName) return false
  return (name !== '' && name === attribute(other, 'class')) || (isCalledAnswer(one) && isCalledAnswer(other))
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
