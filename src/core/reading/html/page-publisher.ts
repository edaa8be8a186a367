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
    [
      shown.find(isHost),
      names[0],
      shown.find((part) => isShortFor(host ?? '', part)),
      given[0],
      shown.find(isLikeHost),
      host,
    ].find(Boolean)
  return name && (readDomain(name) ?? name)
}

/** Whether a host is named by a label of it ("news.hillpost.example") or is the short form of a name ("hcourier" for "The Hill Courier"). */
function isShortFor(host: string, name: string): boolean {
  const labels = host.split('.').slice(0, -1)
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return labels.some(
    (label) =>
      label.length > 2 &&
      (siteKey(name) === label.replace(/-/g, '') || (words.length > 1 && abbreviates(label, words))),
  )
}

/** Whether the letters of a label are beginnings of all the words in turn, but for an article before them. */
function abbreviates(label: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (!word) return label === ''
  if (word === 'the' && abbreviates(label, rest)) return true
  for (let length = word.length; length > 0; length--) {
    if (label.startsWith(word.slice(0, length)) && abbreviates(label.slice(length), rest)) return true
  }
  return false
}

/** A shorter beginning is that of other words. */
const minBeginning = 5

/** Whether one key is the other, or goes on after it: "hillcourieronline" and "hillcourier". */
function beginsWith(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return one === other || (short.length >= minBeginning && long.startsWith(short))
}
