import {parse} from 'yaml'
import type {Article} from '../article.ts'
import {readNames} from './byline.ts'
import {readDomain, readUrl} from './outlet.ts'
import {parseDate} from './parse-date.ts'

/**
 * What YAML front matter says of the publication. Keys as clipping tools and site
 * generators write them.
 *
 * @throws when `source` is no YAML.
 */
export function readFrontMatter(source: string): Partial<Article> {
  const record: unknown = parse(source)
  if (typeof record !== 'object' || record === null) return {}
  const fields = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const url = first(['url', 'link', 'source_url', 'canonical', 'source'], (text) => readUrl(text))
  const published = first(['date', 'published', 'publishdate', 'published_at', 'date_published'], parseDate)
  const publisher = first(['publisher', 'source', 'site', 'outlet', 'publication', 'website', 'site_name'], (text) =>
    readUrl(text) ? undefined : (readDomain(text) ?? text),
  )
  const title = first(['title', 'headline'], (text) => text)
  const language = first(['language', 'lang'], (text) =>
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : undefined,
  )
  const authors = ['authors', 'author', 'byline', 'by'].map((key) => names(fields.get(key))).find(({length}) => length)
  return {
    ...(title && {title}),
    ...(publisher && {publisher}),
    ...(published && {published}),
    ...(url && {url}),
    ...(language && {language}),
    ...(authors && {authors}),
  }

  function first(keys: string[], read: (text: string) => string | undefined): string | undefined {
    for (const key of keys) {
      const value = fields.get(key)
      const text = typeof value === 'string' ? read(value.trim()) : undefined
      if (text) return text
    }
    return undefined
  }
}

/** A list is taken as it is; in one string several names are told apart. */
function names(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : []))
  if (typeof value !== 'string' || !value.trim()) return []
  const found = readNames(value.replace(/^by\s+/i, ''))
  return found.length ? found : [value.trim()]
}
