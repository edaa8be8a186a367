import {readDomain} from '../outlet.ts'
import type {LinkedArticle} from './linked-data.ts'
import type {PageFacts} from './page-facts.ts'
import {siteKey, titleSeparator} from './page-title.ts'

const metaKeys = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
]

/**
 * The site's name: the first given for machines that the address or the `title` element confirms,
 * so that an agency that delivered the article, or a section, is not taken for it; else a part of
 * the title that is like the address; else the first given; else the host.
 */
export function findPublisher(
  facts: PageFacts,
  linked: LinkedArticle | undefined,
  host: string | undefined,
): string | undefined {
  const given = [linked?.publisher, ...metaKeys.map((key) => facts.meta.get(key)?.[0])]
    .map((name) => name?.replace(/\s+/g, ' ').trim())
    .filter((name): name is string => name !== undefined && name !== '')
  const names = given.filter((name) => !readDomain(name))
  const shown = (facts.title?.split(titleSeparator) ?? []).filter((_, __, parts) => parts.length > 1)
  const isHost = (name: string) => host !== undefined && siteKey(name) === siteKey(host)
  const isShown = (name: string) => shown.some((part) => siteKey(part) === siteKey(name))
  const isLikeHost = (name: string) => beginsWith(siteKey(name), siteKey(host ?? ''))
  const name =
    names.find((each) => isLikeHost(each) || isShown(each)) ??
    [shown.find(isHost), names[0], given[0], shown.find(isLikeHost), host].find(Boolean)
  return name && (readDomain(name) ?? name)
}

/** A shorter beginning is that of other words. */
const minBeginning = 5

/** Whether one key is the other, or goes on after it: "hillcourieronline" and "hillcourier". */
function beginsWith(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return one === other || (short.length >= minBeginning && long.startsWith(short))
}
