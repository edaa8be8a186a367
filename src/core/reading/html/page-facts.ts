import {attribute, elementsIn, linesIn, nameOf, textIn} from './element.ts'
import type {Element, Root} from './page-tree.ts'

/** What a page says of itself, before anything is believed; keys in lower case. */
export interface PageFacts {
  /** `meta` elements, by name, property or itemprop; the first of a key, and all authors. */
  meta: Map<string, string[]>
  linkedData: string[]
  canonical?: string
  language?: string
  /** The `title` element. */
  title?: string
  /** First-level headings. */
  headings: Element[]
  /** What `time` elements say; those that the page marks as the publication date come first. */
  times: string[]
  /** What the page marks, or writes, as the time of the last change. */
  changes: string[]
  /** Short texts that the page calls dates; those after the first heading come first. */
  dates: string[]
  /** Elements marked as naming the authors. */
  bylines: Element[]
}

/** Collects the facts of a page in one pass. */
export function collectFacts(tree: Root): PageFacts {
  const facts: PageFacts = {
    meta: new Map(),
    linkedData: [],
    headings: [],
    times: [],
    changes: [],
    dates: [],
    bylines: [],
  }
  const published: string[] = []
  let datesAbove: string[] = []
  const boxed = new Set<Element>()
  for (const element of elementsIn(tree)) {
    const {tagName} = element
    if (tagName === 'meta') addMeta(element)
    else if (tagName === 'script') facts.linkedData.push(rawText(element))
    else if (tagName === 'html') facts.language = attribute(element, 'lang') || attribute(element, 'xml:lang')
    else if (tagName === 'title') facts.title ??= textIn(element)
    else if (tagName === 'link' && hasWord(attribute(element, 'rel'), 'canonical'))
      facts.canonical ??= attribute(element, 'href')
    else if (tagName === 'h1') addHeading(element)
    // A box of facts about the subject has dates of its own.
    if (hasWord(attribute(element, 'class'), 'infobox')) for (const inside of elementsIn(element)) boxed.add(inside)
    if (boxed.has(element)) continue
    if (hasWord(attribute(element, 'itemprop'), 'dateModified') || isChange(element))
      facts.changes.push(attribute(element, 'datetime') || attribute(element, 'content') || textIn(element))
    else if (hasWord(attribute(element, 'itemprop'), 'datePublished'))
      published.push(attribute(element, 'datetime') || attribute(element, 'content') || textIn(element))
    else if (tagName === 'time') facts.times.push(attribute(element, 'datetime') || textIn(element))
    const isBy = isByline(element)
    if (isBy) facts.bylines.push(element)
    if (isBy || (isDate(element) && element.children.length < 20)) {
      const lines = linesIn(element).filter(isShortDate)
      facts.dates.push(...lines.filter((line) => !change.test(line)))
      facts.changes.push(...lines.filter((line) => change.test(line)))
    }
  }
  return {...facts, times: [...published, ...facts.times], dates: [...facts.dates, ...datesAbove]}

  function addHeading(element: Element) {
    if (!facts.headings.length) {
      datesAbove = facts.dates
      facts.dates = []
    }
    facts.headings.push(element)
  }

  function addMeta(element: Element) {
    const content = attribute(element, 'content').trim()
    if (!content) return
    const keys = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((name) => attribute(element, name).split(/\s+/))
    for (const key of new Set(keys.map((name) => name.toLowerCase().replace(/^(dc|dcterms):/, '$1.')).filter(Boolean)))
      facts.meta.set(key, [...(facts.meta.get(key) ?? []), content])
  }
}

/** What a page says that it is about; empty if it does not. */
export function descriptionOf({meta}: PageFacts): string {
  return meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? ''
}

/** As pages mark them: rel, itemprop, or a class; Readability looks for the same. */
function isByline(element: Element): boolean {
  if (element.tagName === 'meta' || element.tagName === 'body') return false
  return (
    attribute(element, 'rel') === 'author' ||
    hasWord(attribute(element, 'itemprop'), 'author') ||
    /(?:^|[\s_-])(?:bylines?|authors?|p-author|dateline-author|writtenby)(?:$|[\s_]|-name|__name)/i.test(
      nameOf(element),
    )
  )
}

const change = /^(?:last |article |page |story )*(?:updated|modified|edited|changed)\b/i

/** A `time` element that is of the last change alone. */
function isChange(element: Element): boolean {
  const names = attribute(element, 'class')
  return element.tagName === 'time' && /\b(?:updated|modified)\b/i.test(names) && !/publish/i.test(names)
}

/** As pages call what tells the day of publication. */
function isDate(element: Element): boolean {
  return /(?:^|[\s_-])(?:date|dateline|datetime|pub-?date|time|timestamp|published|posted|publish-?(?:date|time)|post-?(?:date|time))(?:$|[\s_-])/i.test(
    nameOf(element).replace(/([a-z])(?=[A-Z])/g, '$1-'),
  )
}

function isShortDate(line: string): boolean {
  return line.length < 80 && /\d/.test(line)
}

function rawText({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function hasWord(value: string, word: string): boolean {
  return value.toLowerCase().split(/\s+/).includes(word.toLowerCase())
}
