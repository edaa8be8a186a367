import {hashText} from '../linear/hash.ts'
import {isObject, parseJson} from '../parse-json.ts'
import type {Annotation} from './annotation.ts'
import {isDescribedBy} from './is-described.ts'

/** At most this many texts of an article are kept. */
const manyTexts = 3

/**
 * Which of an article's texts, the newest first, are worth keeping: those by which
 * annotations were described. By them passages are found again when the article has
 * changed while nobody looked.
 */
export function textsToKeep(annotations: readonly Annotation[], texts: readonly string[]): string[] {
  let open = annotations.flatMap(({target}) => target)
  const useful = texts.filter((text) => {
    const left = open.filter((selector) => !isDescribedBy(text, selector))
    const helps = left.length < open.length
    open = left
    return helps
  })
  return useful.slice(0, manyTexts)
}

/** The name of the file in which a host keeps the texts of the article. */
export function keptTextsName(article: string): string {
  return `${hashText(article).toString(36)}-${article.length}.json`
}

export function formatKeptTexts(article: string, texts: readonly string[]): string {
  return JSON.stringify({article, texts})
}

/** What such a file holds; nothing when it is damaged, or another article's of the same name. */
export function parseKeptTexts(article: string, contents: string): string[] {
  const kept = parseJson(contents)
  const texts = isObject(kept) && kept.article === article && Array.isArray(kept.texts) ? kept.texts : []
  return texts.filter((text) => typeof text === 'string')
}
