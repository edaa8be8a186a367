import {furnitureRole} from '../furniture-lines.ts'
import {attribute, nameOf} from './element.ts'
import {linkDensity, type Measures} from './measure-elements.ts'
import type {Element} from './page-tree.ts'
import type {TextUnit} from './text-units.ts'

/** What is known of a page when its units are judged. */
export interface PageView {
  units: readonly TextUnit[]
  /** All that the page shows. */
  visible: Map<Element, Measures>
  /** What is in the story by the rules. */
  isInStory: (element: Element) => boolean
  /** What the rules would take if they did not listen to the names that the site gives. */
  isInFrame: (element: Element) => boolean
  /** What is not called furniture. */
  isPlain: (element: Element) => boolean
  title: string
  description: string
}

const tags = 'p li h2 h3 h4 td blockquote pre dd div section span article'.split(' ')

/** Words in class, id and the like, by what they say. */
const names = [
  /article|story|entry|content|body|post(?!ed)|text|main/i,
  /lead|intro|dek|standfirst|summary|teaser-?text|abstract|excerpt|chapeau|vorspann|sub-?(?:title|head|line)/i,
  /comment|repl(?:y|ies)|disqus|respond|discussion|forum|kommentar/i,
  /related|recommend|more-|teaser|promo|popular|trending|latest|also|next|prev|similar|read-?more|weitere|interest/i,
  /share|sharing|social|follow|facebook|twitter|like|jp-/i,
  /newsletter|subscri|sign-?up|donat|support|cta|call|optin|abo\b|paywall|register|login/i,
  /caption|credit|image|img|photo|picture|gallery|media|video|figure|player|audio|slide/i,
  /author|byline|bio|profile|about|vcard|contributor|autor/i,
  /date|time|meta|posted|publish|info|breadcrumb|kicker|label|badge|category|cat-|tag|topic/i,
  /(?:^|[\s_-])(?:ads?|adv\w*|sponsor\w*|anzeige|werbung|banner|affiliate|shop|product|price|deal)/i,
  /footer|copyright|legal|disclaimer|imprint|cookie|consent|notice|license|footnote|note|source/i,
  /nav|menu|toc|tabs?\b|pag(?:er|ination)|toolbar|tools|widget|sidebar|aside|rail|header|masthead|hidden|modal|popup/i,
  /box|module|component|block|container|wrapper|column|col-|row|grid|list|item|card|panel|section|infobox|fact/i,
  /quote|pull|highlight|callout|tweet|embed/i,
]
/** An element's name says nothing of a unit that is further below it. */
const maxLevels = 6
/** Surroundings, by the tags that make them. */
const frames = [['blockquote'], ['table'], ['li', 'ul', 'ol'], ['article'], ['main'], ['header'], ['form']]
/** A unit that is further away says nothing. */
const maxDistance = 12

/** What an element is by itself and by what it is in. */
interface Surroundings {
  parent?: Element
  depth: number
  /** For each of `frames`, 1 if the element is in one, or else 0. */
  frames: readonly number[]
  /** For each of `names`, how far above the nearest element is that is called so. */
  names: readonly number[]
  isBody: boolean
  /** How far above the nearest element of the story is. */
  storyLevel: number
}

const noStory = 20
const outside: Surroundings = {
  depth: -1,
  frames: frames.map(() => 0),
  names: names.map(() => maxLevels + 1),
  isBody: false,
  storyLevel: noStory,
}

/** Units that their site makes alike. */
interface Kind {
  count: number
  length: number
  linked: number
  inStory: number
}

/**
 * One row of numbers a unit. Only their order has a meaning: change it, or what they are, and
 * the weights must be learned again (`npm run train -- pages`).
 */
export function unitFeatures(page: PageView): number[][] {
  const {units, visible, isInStory, isInFrame, isPlain} = page
  const story = units.map(({element}) => isInStory(element))
  const first = story.indexOf(true)
  const last = story.lastIndexOf(true)
  const headline = units.findIndex(({element}) => element.tagName === 'h1')
  const count = story.filter(Boolean).length
  const length = sumOf(units.filter((_, index) => story[index]))
  const pageFeatures = [
    Math.log2(1 + length),
    length / Math.max(1, sumOf(units)),
    Math.log2(units.length),
    count ? length / count : 0,
  ]
  const surroundings = new Map<Element, Surroundings>()
  const keys = units.map(kindOf)
  const kinds = collectKinds()
  const nearBefore = distances(story)
  const nearAfter = distances(story.toReversed()).reverse()
  const words = {title: wordsOf(page.title), description: wordsOf(page.description)}
  let unitsBefore = 0
  let lengthBefore = 0
  return units.map((unit, index) => {
    const place = [
      nearBefore[index],
      nearAfter[index],
      ...[-3, -2, -1, 1, 2, 3].map((step) => Number(story[index + step] ?? -1)),
      ...[-2, -1, 1, 2].map((step) => (units[index + step] ? Math.log2(1 + units[index + step].length) : -1)),
      ...[-2, -1, 1, 2].map((step) =>
        units[index + step] ? units[index + step].linked / units[index + step].length : -1,
      ),
      headline < 0 ? -99 : bounded(index - headline),
      first < 0 ? -99 : bounded(index - first),
      first < 0 ? -99 : bounded(last - index),
      count ? unitsBefore / count : -1,
      length ? lengthBefore / length : -1,
      index / units.length,
    ]
    if (story[index]) {
      unitsBefore++
      lengthBefore += unit.length
    }
    const kind = kinds.get(keys[index])!
    return [
      Number(story[index]),
      Number(isInFrame(unit.element)),
      Number(isPlain(unit.element)),
      ...place,
      ...elementFeatures(unit),
      kind.count,
      Math.log2(1 + kind.length / kind.count),
      kind.linked / Math.max(1, kind.length),
      kind.inStory / kind.count,
      kind.inStory / Math.max(1, count),
      ...textFeatures(unit, words),
      ...pageFeatures,
    ]
  })

  function elementFeatures({element, length: own, isLoose}: TextUnit): number[] {
    const {parent, depth, frames: around, names: called, isBody, storyLevel} = surroundingsOf(element)
    const above = parent && surroundingsOf(parent).parent
    return [
      Number(isLoose),
      ...tags.map((tag) => Number(element.tagName === tag)),
      ...around,
      Number(isBody),
      depth,
      storyLevel,
      ...shareFeatures(parent),
      parent ? own / Math.max(1, visible.get(parent)!.length) : 0,
      ...shareFeatures(above),
      visible.get(element)!.size,
      ...called,
    ]
  }

  function shareFeatures(element: Element | undefined): number[] {
    const own = element && visible.get(element)
    return own ? [Math.log2(1 + own.length), linkDensity(own), own.prose / Math.max(1, own.length)] : [0, 0, 0]
  }

  function surroundingsOf(element: Element): Surroundings {
    const known = surroundings.get(element)
    if (known) return known
    const parent = visible.get(element)?.parent
    const around = parent ? surroundingsOf(parent) : outside
    const name = nameOf(element)
    const found = {
      parent,
      depth: around.depth + 1,
      frames: frames.map((each, index) => (each.includes(element.tagName) ? 1 : around.frames[index])),
      names: names.map((pattern, index) =>
        name && pattern.test(name) ? 0 : Math.min(maxLevels + 1, around.names[index] + 1),
      ),
      isBody: around.isBody || /articleBody/i.test(attribute(element, 'itemprop')),
      storyLevel: isInStory(element) ? 0 : Math.min(noStory, around.storyLevel + 1),
    }
    surroundings.set(element, found)
    return found
  }

  function kindOf({element, isLoose}: TextUnit): string {
    const parent = visible.get(element)?.parent
    const part = (of: Element | undefined) => (of ? `${of.tagName}.${attribute(of, 'class')}` : '')
    return `${part(element)} ${part(parent)} ${isLoose}`
  }

  function collectKinds(): Map<string, Kind> {
    const found = new Map<string, Kind>()
    units.forEach((unit, index) => {
      const kind = found.get(keys[index]) ?? {count: 0, length: 0, linked: 0, inStory: 0}
      found.set(keys[index], kind)
      kind.count++
      kind.length += unit.length
      kind.linked += unit.linked
      kind.inStory += Number(story[index])
    })
    return found
  }
}

function textFeatures(
  {text, length, linked, commas}: TextUnit,
  words: Record<'title' | 'description', Set<string>>,
): number[] {
  const own = text.length <= maxCompared ? [...wordsOf(text)] : []
  return [
    Math.log2(1 + length),
    linked / length,
    (100 * commas) / length,
    shareOf(own, words.title),
    shareOf(own, words.description),
    Number(/[.!?…。！？]["'”’»)\]]*$/.test(text)),
    Number(text.endsWith(':')),
    Number(furnitureRole(text) !== undefined),
    Number(/^(?:by|von|par|por)\b/i.test(text)),
    Number(/@|©|https?:/.test(text)),
    shareOfMatches(text, /\d/g),
    shareOfMatches(text, /\p{Lu}/gu),
    Number(/^["“„«‘]/.test(text)),
    Number(/[?？]/.test(text)),
    Number(/[!！]/.test(text)),
    Number(/[|•·»→›]/.test(text)),
    Number(/\b(?:19|20)\d\d\b|\d{1,2}:\d{2}/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
  ]
}

/** For each unit, how many units before it the next one of the story is. */
function distances(story: readonly boolean[]): number[] {
  let away = maxDistance
  return story.map((isStory) => {
    const found = Math.min(maxDistance, away) + 1
    away = isStory ? 0 : away + 1
    return found
  })
}

function bounded(steps: number): number {
  return Math.max(-20, Math.min(20, steps))
}

function sumOf(units: readonly TextUnit[]): number {
  return units.reduce((sum, {length}) => sum + length, 0)
}

/** Longer texts repeat neither a title nor a description. */
const maxCompared = 800

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 2 * maxCompared)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}

/** The share of words that others have, 0 to 1; -1 if there are no others. */
function shareOf(words: readonly string[], others: Set<string>): number {
  if (!others.size) return -1
  return words.length ? words.filter((word) => others.has(word)).length / words.length : 0
}

function shareOfMatches(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)
}
