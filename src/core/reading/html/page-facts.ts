import type {Element, Root} from 'hast'
import {attribute, elementsIn, nameOf, textIn} from './element.ts'

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
  /** Elements marked as naming the authors. */
  bylines: Element[]
}

/** Collects the facts of a page in one pass. */
export function collectFacts(tree: Root): PageFacts {
  const facts: PageFacts = {meta: new Map(), linkedData: [], headings: [], times: [], bylines: []}
  const published: string[] = []
  for (const element of elementsIn(tree)) {
    const {tagName} = element
    if (tagName === 'meta') addMeta(element)
    else if (tagName === 'script') facts.linkedData.push(rawText(element))
    else if (tagName === 'html') facts.language = attribute(element, 'lang') || attribute(element, 'xmlLang')
    else if (tagName === 'title') facts.title ??= textIn(element)
    else if (tagName === 'link' && hasWord(attribute(element, 'rel'), 'canonical'))
      facts.canonical ??= attribute(element, 'href')
    else if (tagName === 'h1') facts.headings.push(element)
    if (hasWord(attribute(element, 'itemProp'), 'datePublished'))
      published.push(attribute(element, 'dateTime') || attribute(element, 'content') || textIn(element))
    else if (tagName === 'time') facts.times.push(attribute(element, 'dateTime') || textIn(element))
    if (isByline(element)) facts.bylines.push(element)
  }
  return {...facts, times: [...published, ...facts.times]}

  function addMeta(element: Element) {
    const content = attribute(element, 'content').trim()
    if (!content) return
    const keys = ['name', 'property', 'itemProp', 'httpEquiv'].flatMap((name) => attribute(element, name).split(/\s+/))
    for (const key of new Set(keys.map((name) => name.toLowerCase()).filter(Boolean)))
      facts.meta.set(key, [...(facts.meta.get(key) ?? []), content])
  }
}

/** As pages mark them: rel, itemprop, or a class; Readability looks for the same. */
function isByline(element: Element): boolean {
  if (element.tagName === 'meta' || element.tagName === 'body') return false
  return (
    attribute(element, 'rel') === 'author' ||
    hasWord(attribute(element, 'itemProp'), 'author') ||
    /(?:^|[\s_-])(?:byline|author|p-author|dateline-author|writtenby)(?:$|[\s_]|-name|__name)/i.test(nameOf(element))
  )
}

function rawText({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function hasWord(value: string, word: string): boolean {
  return value.toLowerCase().split(/\s+/).includes(word.toLowerCase())
}
