import {attribute, nameOf} from './element.ts'
import {linkDensity, type Measures} from './measure-elements.ts'
import type {Element} from './page-tree.ts'

const likely = /article|body|content|entry|hentry|main|page|post|text|blog|story/i
const unlikely =
  /-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i
const startScores = new Map<string, number>([
  ['article', 8],
  ['main', 5],
  ['div', 5],
  ['pre', 3],
  ['td', 3],
  ['blockquote', 3],
  ...'address ol ul dl dd dt li form'.split(' ').map((tag) => [tag, -3] as const),
  ...'h1 h2 h3 h4 h5 h6 th'.split(' ').map((tag) => [tag, -5] as const),
])
/** A shorter paragraph says nothing. */
const shortest = 25
/** A paragraph adds its score to at most this many ancestors. */
const levels = 5

/**
 * Scores the elements that may hold the story: each paragraph speaks for its
 * ancestors, the more the longer it is and the more commas it has; the score of an
 * element full of links counts little. The weights are those that Mozilla's
 * Readability publishes (https://github.com/mozilla/readability).
 */
export function scoreElements(measures: Map<Element, Measures>): Map<Element, number> {
  const scores = new Map<Element, number>()
  for (const [element, {length, commas, hasBlocks, parent, loose}] of measures) {
    if (isParagraph(element, hasBlocks)) speak({length, commas}, parent)
    else if (hasBlocks) for (const run of loose) speak(run, element)
  }
  for (const [element, score] of scores) scores.set(element, score * (1 - linkDensity(measures.get(element)!)))
  return scores

  function speak({length, commas}: {length: number; commas: number}, parent: Element | undefined) {
    if (length < shortest) return
    const score = 1 + commas + Math.min(Math.floor(length / 100), 3)
    let ancestor = parent
    for (let level = 0; level < levels && ancestor; level++) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3
      scores.set(ancestor, (scores.get(ancestor) ?? startScore(ancestor)) + score / share)
      ancestor = measures.get(ancestor)!.parent
    }
  }
}

function isParagraph({tagName}: Element, hasBlocks: boolean): boolean {
  return !hasBlocks && /^(?:p|td|pre|div|section|article|main|blockquote|li)$/.test(tagName)
}

function startScore(element: Element): number {
  const name = nameOf(element)
  const weight = (likely.test(name) ? 25 : 0) - (unlikely.test(name) ? 25 : 0)
  const isBody = attribute(element, 'itemprop').includes('articleBody')
  return (startScores.get(element.tagName) ?? 0) + weight + (isBody ? 100 : 0)
}
