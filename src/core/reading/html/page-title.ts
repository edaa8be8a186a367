import {textIn} from './element.ts'
import type {LinkedArticle} from './linked-data.ts'
import type {PageFacts} from './page-facts.ts'

/** What is between a title and the name of the site or of a section. */
export const titleSeparator = /\s+(?:[|·»«•~>_]|::|[-–—]{1,2})\s+/
const cutEnd = /\s*(?:…|\.\.\.)$/

/**
 * The article's title: the first that the page gives for machines and shows as well, in a
 * first-level heading or its `title` element; else the first for machines; else what it shows.
 * A heading that is a part of the title, or goes on where the title is cut short, is better.
 *
 * @param sites names of the site, which are not part of a title.
 */
export function findTitle(
  facts: PageFacts,
  linked: LinkedArticle | undefined,
  sites: (string | undefined)[],
): string | undefined {
  const metaKeys = ['dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title', 'headline']
  const headings = facts.headings.map(textIn).filter((heading) => plain(heading))
  const shown = withoutSite(facts.title, sites)
  const given = [linked?.title, linked?.name, ...metaKeys.map((key) => facts.meta.get(key)?.[0])]
    .map((title) => withoutSite(title?.replace(/\s+/g, ' ').trim(), sites))
    // Some systems give the site's name as the title of all pages.
    .filter((title): title is string => title !== undefined && title !== '' && !isSite(title, sites))
  const isShown = (title: string) => [...headings, shown ?? ''].some((text) => plain(text).startsWith(stem(title)))
  const title = given.find(isShown) ?? given[0] ?? headingFor(shown, headings, sites) ?? withoutLastPart(shown)
  if (!title) return undefined
  const parts = title.split(titleSeparator).map(plain)
  const headline =
    parts.length > 1 ? parts.find((part) => headings.some((heading) => plain(heading) === part)) : undefined
  return (
    headings.find((heading) => plain(heading) === headline && !isSite(heading, sites)) ??
    headings.find((heading) => cutEnd.test(title) && plain(heading).startsWith(stem(title))) ??
    title
  )
}

/** The heading that the `title` element confirms; the only one where the element says nothing. */
function headingFor(shown: string | undefined, headings: string[], sites: (string | undefined)[]): string | undefined {
  const confirmed = headings.find((heading) => isPartOf(heading, shown ?? '') && !isSite(heading, sites))
  const saysLittle = !shown || plain(shown).split(' ').length < 3 || isSite(shown, sites)
  return confirmed ?? (saysLittle && headings.length === 1 ? headings[0] : undefined)
}

/** A word that is somewhere in a title may head a section: "Reviews". */
function isPartOf(heading: string, title: string): boolean {
  const isLong = wordCount(heading) * 2 >= wordCount(title) || wordCount(heading) >= minTitleWords
  return sharesWords(heading, title) && (isLong || plain(title).startsWith(plain(heading)))
}

function sharesWords(one: string, other: string): boolean {
  const [mine, theirs] = [new Set(plain(one).split(' ')), new Set(plain(other).split(' '))]
  const common = [...mine].filter((word) => theirs.has(word)).length
  return common === Math.min(mine.size, theirs.size)
}

/** A title without the site's name at its end or beginning: "Board meets | Hill Courier". */
function withoutSite(title: string | undefined, sites: (string | undefined)[]): string | undefined {
  if (!title) return undefined
  const parts = title.split(titleSeparator)
  if (parts.length > 1 && isSite(parts.at(-1)!, sites))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*\S\s*$/, '')
  if (parts.length > 1 && isSite(parts[0], sites)) return title.slice(parts[0].length).replace(/^\s*\S\s*/, '')
  return title
}

/** A title that nothing else confirms, without its last part: the site's name, most likely, if the rest is longer. */
function withoutLastPart(title: string | undefined): string | undefined {
  const [last = ''] = title?.split(titleSeparator).slice(1).slice(-1) ?? []
  const rest = title?.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s*$/, '') ?? ''
  return last && wordCount(rest) >= minTitleWords && wordCount(rest) > wordCount(last) ? rest : title
}

/** Fewer words may be the first of a title in two parts. */
const minTitleWords = 4

function wordCount(text: string): number {
  return plain(text).split(' ').length
}

function isSite(text: string, sites: (string | undefined)[]): boolean {
  return sites.some((site) => site && siteKey(site) === siteKey(text))
}

/** A site's name or host in one form: "The Hill Courier" and "hillcourier.example" are one. */
export function siteKey(name: string): string {
  return name.toLowerCase().replace(/^the\s?|(?:\.(?:co|com|net|org|gov|ac))?\.\p{L}+$|[^\p{L}\p{N}]/gu, '')
}

function stem(title: string): string {
  return plain(title.replace(cutEnd, ''))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
