import type {Article} from '../article.ts'
import {readNames} from './byline.ts'
import {readDomain, readUrl} from './outlet.ts'
import {parseDate} from './parse-date.ts'

/**
 * What fields say of the publication: front matter, or lines "Author: Ann Roe". Keys as
 * clipping tools (Obsidian Web Clipper, MarkDownload, Joplin, Readwise, Zotero, Notion)
 * and site generators write them; when a clipping was made or changed is not a date of the article.
 */
export function readFields(entries: Iterable<readonly [key: string, value: unknown]>): Partial<Article> {
  const fields = new Map([...entries].map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]))
  const url = first(['url', 'link', 'sourceurl', 'canonical', 'source'], (text) => readUrl(text))
  const published = first(
    ['date', 'published', 'publishdate', 'publisheddate', 'publishedat', 'datepublished', 'pubdate'],
    parseDate,
  )
  const modified = first(['datemodified', 'modifieddate', 'lastmod'], parseDate)
  const publisher = first(
    ['publisher', 'source', 'site', 'outlet', 'publication', 'publicationtitle', 'website', 'sitename'],
    (text) => (readUrl(text) ? undefined : (readDomain(text) ?? text)),
  )
  const title = first(['fulltitle', 'title', 'headline'], (text) => text)
  const language = first(['language', 'lang'], (text) =>
    /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : undefined,
  )
  const authors = ['authors', 'author', 'byline', 'by', 'creator'].map((key) => names(fields.get(key)))
  const named = authors.find(({length}) => length)
  return {
    ...(title && {title}),
    ...(publisher && {publisher}),
    ...(published && {published}),
    ...(modified && {modified}),
    ...(url && {url}),
    ...(language && {language}),
    ...(named && {authors: named}),
  }

  function first(keys: string[], read: (text: string) => string | undefined): string | undefined {
    for (const key of keys) {
      const value = fields.get(key)
      const text = typeof value === 'string' ? read(withoutLink(value)) : undefined
      if (text) return text
    }
    return undefined
  }
}

/** A list is taken as it is; in one string several names are told apart. */
function names(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((name) => (typeof name === 'string' && name.trim() ? [withoutLink(name)] : []))
  if (typeof value !== 'string' || !value.trim()) return []
  const name = withoutLink(value.replace(/\]\],\s*\[\[/g, ', '))
  const found = readNames(name.replace(/^by\s+/i, ''))
  return found.length ? found : [name]
}

/** The words of a wiki link, "[[Ann Roe]]" or "[[people/ann|Ann Roe]]". */
function withoutLink(text: string): string {
  return text.trim().replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1')
}
