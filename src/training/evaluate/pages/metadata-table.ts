import type {Article} from '../../../core/article.ts'
import {readNames} from '../../../core/reading/byline.ts'
import type {GoldMetadata} from '../../corpora/pages/page-sets.ts'

export type Verdict = 'right' | 'wrong' | 'missing'

/**
 * How each field of a page's metadata that the truth gives was found. A title and a site's name
 * are right when they have the same words (a title may go without the site's name, which Readability
 * leaves at its end or beginning), a time when it is on the same day, authors when all who are found
 * are in the byline and none of its persons is missing.
 */
export function judgeMetadata(article: Article, gold: GoldMetadata): Record<string, Verdict> {
  const {title, byline, siteName, publishedTime} = gold
  return {
    ...(title && {title: judge(article.title, (found) => isTitle(found, title))}),
    ...(byline && {authors: judge(article.authors.join(', '), () => isByline(article.authors, byline))}),
    ...(siteName && {publisher: judge(article.publisher, (found) => plain(found) === plain(siteName))}),
    ...(publishedTime && {published: judge(article.published, (found) => dayOf(found) === dayOf(publishedTime))}),
  }
}

function judge(found: string | undefined, isRight: (found: string) => boolean): Verdict {
  if (!found) return 'missing'
  return isRight(found) ? 'right' : 'wrong'
}

function isTitle(found: string, title: string): boolean {
  const parts = title.split(/\s*[|·»_]\s*|\s[-–—]\s/)
  return parts.some((_, at) =>
    [parts.slice(0, at + 1), parts.slice(at)].some((some) => plain(some.join(' ')) === plain(found)),
  )
}

function isByline(authors: string[], byline: string): boolean {
  const found = plain(authors.join(' '))
  return (
    authors.every((author) => plain(byline).includes(plain(author))) &&
    readNames(byline.replace(/^(?:by|par|por):?\s+/i, '')).every((name) => found.includes(plain(name)))
  )
}

function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? new Date(time).toISOString().slice(0, 10)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
