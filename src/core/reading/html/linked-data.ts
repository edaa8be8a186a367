import {decodeHTML} from 'entities/decode'
import {parseJson} from '../../parse-json.ts'

/** A node of JSON-LD. */
type Thing = Record<string, unknown>

/** What a page's linked data says of the article; all as written. */
export interface LinkedArticle {
  title?: string
  /** Its `name`, where it has a headline as well. */
  name?: string
  publisher?: string
  /** Persons, and who is of no type. */
  authors: string[]
  /** Authors that are organisations. */
  bodies: string[]
  published?: string
  modified?: string
  url?: string
  language?: string
}

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report|Review|\w*WebPage)$/

/**
 * Reads schema.org articles from the JSON-LD of a page, https://schema.org/NewsArticle.
 * The first article counts; a web page does where there is none. References to other
 * things of the page ("@id") are followed. What is not valid JSON is passed over.
 */
export function readLinkedData(scripts: string[]): LinkedArticle | undefined {
  const things = scripts.flatMap(parse).flatMap(flatten)
  const byId = new Map<unknown, Thing>(things.flatMap((thing) => (text(thing['@id']) ? [[thing['@id'], thing]] : [])))
  const candidates = things.filter((thing) => types(thing).some((type) => articleType.test(type)))
  const article = candidates.find((thing) => !types(thing).some((type) => type.endsWith('WebPage'))) ?? candidates[0]
  if (!article) return undefined
  const authors = list(article.author ?? article.creator)
  return {
    title: text(article.headline) ?? text(article.name),
    name: text(article.name),
    publisher: nameOf(list(article.publisher ?? article.sourceOrganization)[0]),
    authors: authors.filter((author) => !isBody(author)).flatMap((author) => nameOf(author) ?? []),
    bodies: authors.filter(isBody).flatMap((author) => nameOf(author) ?? []),
    published: time(article.datePublished),
    modified: time(article.dateModified),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? text(asThing(article.mainEntityOfPage)?.['@id']),
    language: text(article.inLanguage),
  }

  function isBody(author: unknown): boolean {
    const thing = asThing(author)
    return (
      thing !== undefined && types({...byId.get(thing['@id']), ...thing}).some((type) => /Organization$/.test(type))
    )
  }

  function nameOf(value: unknown): string | undefined {
    if (typeof value === 'string') return text(value)
    const thing = asThing(value)
    const name = thing?.name ?? byId.get(thing?.['@id'])?.name
    return text(list(name)[0])
  }
}

function parse(script: string): unknown[] {
  const written = unwrapped(script)
  // Many systems leave line ends in texts as they are, which JSON does not allow.
  const json = parseJson(written) ?? parseJson(written.replace(/[\t\r\n]/g, ' '))
  return json === undefined ? [] : [json]
}

/** Some systems wrap it as scripts once had to be: <!-- -->, //<![CDATA[ ]]>. */
function unwrapped(script: string): string {
  const start = /^[\s/*]*(?:<!--|<!\[CDATA\[)?[\s/*]*/.exec(script)![0].length
  let end = script.length
  const trim = () => {
    while (end > start && /[\s/*]/.test(script[end - 1])) end--
  }
  trim()
  if (/-->|\]\]>/.test(script.slice(Math.max(start, end - 3), end))) end -= 3
  trim()
  return script.slice(start, end)
}

/** Things are alone, in a list, or in a "@graph". */
function flatten(value: unknown): Thing[] {
  const things = list(value).flatMap(thingsOf)
  return things.flatMap((thing): Thing[] => [
    thing,
    ...list(thing['@graph']).flatMap(thingsOf),
    ...list(thing.mainEntity).flatMap(thingsOf),
  ])
}

function types(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string')
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined
}

function thingsOf(value: unknown): Thing[] {
  const thing = asThing(value)
  return thing ? [thing] : []
}

function text(value: unknown): string | undefined {
  // JSON knows no character references, but many systems write them.
  return typeof value === 'string' && value.trim() ? decodeHTML(value).trim() : undefined
}

/** Some systems write seconds since 1970. */
function time(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : text(value)
}
