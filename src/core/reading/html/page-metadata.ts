import type {Article} from '../../article.ts'
import {readUrl} from '../outlet.ts'
import {readLinkedData} from './linked-data.ts'
import {findAuthors} from './page-authors.ts'
import {readAddressDay, readPageDate} from './page-dates.ts'
import type {PageFacts} from './page-facts.ts'
import {findPublisher} from './page-publisher.ts'
import {findTitle} from './page-title.ts'

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
  const addresses = [facts.canonical, meta('og:url'), linked?.url, address]
  const url = firstOf(addresses, readPageAddress) ?? firstOf(addresses, readUrl)
  const host = url && /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(url)?.[1].toLowerCase()
  const publisher = findPublisher(facts, linked, host)
  const title = findTitle(facts, linked, [publisher, host])
  const written = firstOf(
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
        'publishdate',
        'publication_date',
        'article.published',
        'citation_publication_date',
        'citation_online_date',
        'originalpublicationdate',
        'date',
      ].map(meta),
      ...facts.times,
      ...facts.dates,
    ],
    readPageDate,
  )
  const changed = firstOf(
    [
      linked?.modified,
      ...[
        'article:modified_time',
        'og:article:modified_time',
        'og:updated_time',
        'datemodified',
        'dcterms.modified',
        'dc.date.modified',
        'article.updated',
        'last-modified',
        'lastmod',
      ].map(meta),
      ...facts.changes,
    ],
    readPageDate,
  )
  // The day in an address is that of publication, and a page that tells one time alone has not changed since.
  const published = written ?? (url && readAddressDay(url)) ?? changed
  const language = firstOf(
    [facts.language, linked?.language, meta('og:locale'), meta('content-language'), meta('dc.language')],
    (text) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(text)?.[0].replace(/_/g, '-'),
  )
  return {
    ...(title && {title}),
    ...(publisher && {publisher}),
    authors: findAuthors(facts, linked, publisher),
    ...(published && {published}),
    ...(changed && {modified: changed}),
    ...(url && {url}),
    ...(language && {language}),
  }

  function meta(key: string): string | undefined {
    return facts.meta.get(key)?.[0]
  }
}

/** An address that is not the site's front page, which some systems give for all their pages. */
function readPageAddress(text: string): string | undefined {
  return /^https?:\/\/[^/]+\/?$/i.test(text) ? undefined : readUrl(text)
}

function firstOf(texts: (string | undefined)[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const value = text && read(text.trim())
    if (value) return value
  }
  return undefined
}
