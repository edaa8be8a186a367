import {readByline} from '../byline.ts'
import {elementsIn, isBlock} from './element.ts'
import {findByRules, isSummary} from './find-by-rules.ts'
import {isCalledFurniture} from './left-out.ts'
import type {FoundByRules, MainContent} from './main-content.ts'
import {type Measures, measureElements} from './measure-elements.ts'
import {readPageDate} from './page-dates.ts'
import type {Element, Root} from './page-tree.ts'
import {scoreUnit} from './score-unit.ts'
import {findUnits, type TextUnit} from './text-units.ts'
import {unitFeatures} from './unit-features.ts'

/** The rules stand unless the odds against them are higher; log odds, chosen by cross-validation. */
const minScore = 0.5
/** A page of fewer units has hardly a site around its text. */
const minUnits = 20
/** A page of more units is a list, a book or a hoax, and is left to the rules. */
const maxUnits = 4000
/** What would leave less of the story is not believed. */
const minShare = 1 / 3
/** A longer line is more than a byline or a date. */
const maxLine = 160

/**
 * Finds what of a page is its story: what the rules find, corrected unit by unit by weights that
 * were learned from pages whose story is known (`models/pages.md`).
 *
 * @param title the `title` element's.
 * @param description the page's own; what repeats it above the story is a summary.
 * @param judge gives the log odds that a unit, by its row of features, belongs to the story.
 */
export function findMainContent(tree: Root, title = '', description = '', judge = scoreUnit): MainContent {
  const found = findByRules(tree, description)
  const isInStory = membership(found.story)
  const units = findUnits(tree, found.visible)
  if (units.length < minUnits || units.length > maxUnits) return found.story
  const features = describeUnits(units, found, title, description)
  const first = units.findIndex(({element}) => isInStory(element))
  const frames = framesOf(found.story, found.visible)
  const kept = units.filter((unit, index) => {
    const {element, isLoose} = unit
    if (isLeftToRules(unit)) return isInStory(element)
    const score = judge(features[index])
    if (isInStory(element)) return score > -minScore
    const isAbove = index < first && isSummary(element, description)
    return score > minScore && !isAbove && !(isLoose && frames.has(element))
  })
  const before = units.filter(({element}) => isInStory(element))
  const isSame = kept.length === before.length && kept.every((unit, index) => unit === before[index])
  const isLost = sumOfLengths(kept) < sumOfLengths(before) * minShare
  return isSame || isLost ? found.story : assemble(tree, found, kept, isInStory)
}

/** Whether a unit is left to the rules: a cell, which belongs to its table, or a line that says who wrote it and when. */
function isLeftToRules({element, text}: TextUnit): boolean {
  return (
    /^(?:t[dh]|d[td])$/.test(element.tagName) ||
    (text.length <= maxLine && (readByline(text) !== undefined || readPageDate(text) !== undefined))
  )
}

function sumOfLengths(units: readonly TextUnit[]): number {
  return units.reduce((sum, {length}) => sum + length, 0)
}

/** What the weights judge a page's units by, a row a unit. */
export function describeUnits(
  units: readonly TextUnit[],
  {visible, strict, lax, story}: FoundByRules,
  title: string,
  description: string,
): number[][] {
  return unitFeatures({
    units,
    visible,
    isInStory: membership(story),
    isInFrame: membership(lax),
    isPlain: (element) => strict.measures.has(element),
    title,
    description,
  })
}

/** What of the page is read when these units are, and nothing else. */
function assemble(
  tree: Root,
  {visible, story}: FoundByRules,
  kept: readonly TextUnit[],
  isInStory: (element: Element) => boolean,
): MainContent {
  const shown = new Set<Element>()
  const withText = new Set<Element>()
  for (const {element, isLoose} of kept) {
    const isOld = isInStory(element)
    const allows = (inner: Element) =>
      visible.has(inner) && (isOld ? story.measures.has(inner) : isBlock(inner) || !isCalledFurniture(inner))
    withText.add(element)
    for (const child of element.children) {
      if (child.type === 'text' || (isLoose && (isBlock(child) || visible.get(child)?.hasBlocks))) continue
      add(child, allows)
    }
    for (let at: Element | undefined = element; at && !shown.has(at); at = visible.get(at)?.parent) shown.add(at)
  }
  const measures = measureElements(tree, (element) => !shown.has(element))
  const silent = new Set(
    [...measures].filter(([element, {hasBlocks}]) => hasBlocks && !withText.has(element)).map(([element]) => element),
  )
  const elements: Element[] = []
  const tops = new Set(story.elements)
  for (const child of tree.children) collect(child)
  return {elements, measures, silent}

  function add(element: Element, allows: (inner: Element) => boolean): void {
    if (!allows(element)) return
    shown.add(element)
    for (const child of element.children) if (child.type === 'element') add(child, allows)
  }

  function collect(element: Element): void {
    if (!measures.has(element)) return
    if (tops.has(element) || (withText.has(element) && !isInStory(element))) elements.push(element)
    else for (const child of element.children) if (child.type === 'element') collect(child)
  }
}

/** The elements around those of a story. */
function framesOf({elements}: MainContent, visible: Map<Element, Measures>): Set<Element> {
  const frames = new Set<Element>()
  for (const element of elements)
    for (let at = visible.get(element)?.parent; at; at = visible.get(at)?.parent) frames.add(at)
  return frames
}

/** Tells whether an element is in a story and not left out of it. */
function membership({elements, measures}: MainContent): (element: Element) => boolean {
  const inside = new Set<Element>()
  for (const element of elements) for (const inner of elementsIn(element)) inside.add(inner)
  return (element) => inside.has(element) && measures.has(element)
}
