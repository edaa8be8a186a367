import {monthAbbreviations, months, weekdayAbbreviations, weekdays} from '../../lexicon/calendar.ts'
import {alternatives} from '../../lexicon/words.ts'
import {readNames} from '../byline.ts'
import {readUrl} from '../outlet.ts'
import {linesIn} from './element.ts'
import type {LinkedArticle} from './linked-data.ts'
import type {PageFacts} from './page-facts.ts'
import {siteKey} from './page-title.ts'

const metaKeys = [
  'article:author',
  'og:article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
]
/** What systems write where nobody is named. */
const placeholder =
  /^(?:no[ -]?(?:author|byline)|unknown|anonymous|admin(?:istrator)?|author|authors|editor|guest|none|null|undefined|n\/a|user|\[object object\])?$/i
/** A shorter name may be the beginning of another. */
const minKey = 5
/** Bylines so near to each other name the authors of one article, in code units of source. */
const maxGap = 200

/**
 * Who wrote the article: the first of linked data, `meta` elements and bylines that names persons;
 * else bodies that linked data or `meta` elements name, the publisher last.
 */
export function findAuthors(facts: PageFacts, linked: LinkedArticle | undefined, publisher = ''): string[] {
  const fields = [linked?.authors ?? [], ...metaKeys.map((key) => facts.meta.get(key) ?? [])]
  const given = fields.map((names) => names.filter((name) => !readUrl(name)).flatMap(splitNames))
  const lists = [...given, linked?.bodies ?? []].map(withoutSite)
  const persons = lists.slice(0, -1).find((names) => names.some((name) => readNames(name).length))
  if (persons) return [...new Set(persons)]
  const isAnybodyGiven = lists.some((names) => names.some((name) => !isUserName(name)))
  const shown = withoutSite(shownAuthors(facts.bylines, isAnybodyGiven))
  // Where the site alone is named, it is the author: a newsroom, or a person's own site.
  const named = shown.length ? shown : [...lists, ...given, linked?.bodies ?? []].find(({length}) => length)
  return [...new Set(named)]

  /** Neither the site is an author, nor a part of it ("Coast Press Business") beside others. */
  function withoutSite(names: string[]): string[] {
    const others = names.filter((name) => siteKey(name) !== siteKey(publisher))
    const persons = others.filter((name) => !isOfSite(name))
    return persons.length ? persons : others
  }

  /** A desk of the site ("Coast Press Business"), or the site of which this one is an edition. */
  function isOfSite(name: string): boolean {
    const [one, site] = [siteKey(name), siteKey(publisher)]
    return (publisher !== '' && name.startsWith(`${publisher} `)) || (one.length > minKey && site.startsWith(one))
  }
}

/** The names of the first byline that has any, and of those beside it. With `surely`, it must begin with "By". */
function shownAuthors(bylines: PageFacts['bylines'], surely: boolean): string[] {
  const named = bylines
    .map((element) => ({element, names: linesIn(element).flatMap((line) => namesOf(line))}))
    .filter(({element, names}) => names.length && (!surely || /^by\b/i.test(linesIn(element)[0])))
  let end = named[0]?.element.end ?? 0
  return named.flatMap(({element, names}) => {
    if (element.start > end + maxGap) return []
    end = Math.max(end, element.end)
    return names
  })
}

/** "hill42", "board_desk": an account, not what a person is called. */
function isUserName(name: string): boolean {
  return /^[\w.-]*[\d_][\w.-]*$/.test(name)
}

/** When it was written, after the name: "Ann Roe May 3, 2025", "Ann Roe on Monday, May 3". */
const dated = new RegExp(
  String.raw`\s+(?:on\s+|at\s+)?(?:(?:${alternatives([...months, ...monthAbbreviations])})\b\.?\s+\d|(?:${alternatives(weekdays)}),?\s+(?:${alternatives([...months, ...monthAbbreviations])})\b).*$`,
)
const weekday = new RegExp(String.raw`\s+(?:${alternatives([...weekdays, ...weekdayAbbreviations])})\b.*$`)

function namesOf(line: string): string[] {
  const names = withoutBy(line)
    .replace(dated, '')
    .replace(/\s*[,|•·]?\s*\d.*$|\s*\(.*$/, '')
    .replace(weekday, '')
  return placeholder.test(names) ? [] : readNames(names)
}

/** One field may name several; a name that is not a person's ("Staff Writers") stays as it is. */
function splitNames(field: string): string[] {
  const name = withoutBy(field.replace(/\s+/g, ' '))
  const names = namesOf(name)
  return names.length ? names : placeholder.test(name) || name.startsWith('@') ? [] : [name]
}

function withoutBy(byline: string): string {
  return byline.replace(/^\s*(?:(?:\p{L}+\s+){0,2}by(?::\s*|\s+)|(?:par|por)\s+(?=\p{Lu}))/iu, '').trim()
}
