import type {Article} from '../../article.ts'
import {readNames} from '../byline.ts'
import {readUrl} from '../outlet.ts'
import {parseDate} from '../parse-date.ts'
import {textIn} from './element.ts'
import {readLinkedData} from './linked-data.ts'
import type {PageFacts} from './page-facts.ts'

/**
 * The publication's data, each field from the first that has it, in this order of trust:
 *
 * 1. JSON-LD (a schema.org article), written for machines that check it;
 * 2. OpenGraph, Dublin Core and other `meta` elements;
 * 3. what the page shows: first-level heading, `time`, byline;
 * 4. the `title` element, and the host of the address.
 *
 * Language and address are the page's own first: `html lang` and `link rel=canonical`;
 * last of all the address that it was saved from.
 */
export function readMetadata(facts: PageFacts, address?: string): Partial<Article> & Pick<Article, 'authors'> {
  const linked = readLinkedData(facts.linkedData)
  const url = firstOf([facts.canonical, meta('og:url'), linked?.url, address], readUrl)
  const host = url && /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(url)?.[1].toLowerCase()
  const publisher =
    clean(linked?.publisher) ??
    metaOf(
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    ) ??
    facts.title?.split(separator).find((part) => host && plain(part) === plain(host)) ??
    host
  const title = [
    linked?.title,
    metaOf('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'),
    facts.headings.length === 1 ? textIn(facts.headings[0]) : undefined,
    facts.title,
  ]
    .map((text) => withoutSite(clean(text), [publisher, host]))
    .find(Boolean)
  const published = firstOf(
    [
      linked?.published,
      ...[
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'dcterms.issued',
        'dc.date.issued',
      ].map(meta),
      ...[
        'dcterms.created',
        'dc.date',
        'dcterms.date',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publish-date',
        'date',
      ].map(meta),
      ...facts.times,
    ],
    readDate,
  )
  const modified = firstOf(
    [linked?.modified, ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'].map(meta)],
    readDate,
  )
  const language = firstOf(
    [facts.language, linked?.language, meta('og:locale'), meta('content-language'), meta('dc.language')],
    (text) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(text)?.[0].replace(/_/g, '-'),
  )
  return {
    ...(title && {title}),
    ...(publisher && {publisher}),
    authors: authors(),
    ...(published && {published}),
    ...(modified && {modified}),
    ...(url && {url}),
    ...(language && {language}),
  }

  function authors(): string[] {
    const keys = [
      'article:author',
      'author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
    ]
    const lists = [linked?.authors ?? [], ...keys.map((key) => facts.meta.get(key) ?? [])]
    const given = lists
      .map((names) => names.filter((name) => !readUrl(name)).flatMap(splitNames))
      .find((names) => names.some((name) => name !== publisher))
    if (given) return [...new Set(given.filter((name) => name !== publisher))]
    return facts.bylines.map((byline) => readNames(withoutBy(textIn(byline)))).find((names) => names.length) ?? []
  }

  function meta(key: string): string | undefined {
    return facts.meta.get(key)?.[0]
  }

  function metaOf(...keys: string[]): string | undefined {
    return clean(keys.map(meta).find(Boolean))
  }
}

/** What stands between a title and the site's name. */
const separator = /\s+(?:[|·»•]|[-–—])\s+/

/** One field may name several; a name that is no person's ("Staff Writers") stays as it is. */
function splitNames(field: string): string[] {
  const names = readNames(withoutBy(field))
  return names.length ? names : [withoutBy(field)]
}

function withoutBy(byline: string): string {
  return byline.replace(/^\s*(?:(?:words|story|text|reported|written)\s+)?by:?\s+/i, '').trim()
}

/** A title without the site's name at its end or beginning: "Board meets | Hill Courier". */
function withoutSite(title: string | undefined, sites: (string | undefined)[]): string | undefined {
  if (!title) return undefined
  const parts = title.split(separator)
  const isSite = (part: string) => sites.some((site) => site && plain(site) === plain(part))
  if (parts.length > 1 && isSite(parts.at(-1)!))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*\S\s*$/, '')
  if (parts.length > 1 && isSite(parts[0])) return title.slice(parts[0].length).replace(/^\s*\S\s*/, '')
  return title
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the\s|\.\p{L}+$|[^\p{L}\p{N}]/gu, '')
}

/** ISO 8601 with fractions and zones as web pages write them, and all that articles print. */
function readDate(text: string): string | undefined {
  const date = text.trim().replace(/^(?:(?:first )?published|posted|updated)(?: on| at)?:?\s+/i, '')
  return parseDate(date)
}

function clean(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined
}

function firstOf(texts: (string | undefined)[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const value = text && read(text.trim())
    if (value) return value
  }
  return undefined
}
