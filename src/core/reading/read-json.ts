import type {Node} from 'jsonc-parser'
import type {Paragraph, Root} from 'nlcst'
import type {Article} from '../article.ts'
import {cutBlock, makeRoot} from './article-tree.ts'
import {readNames} from './byline.ts'
import {type Fields, findRecords} from './json/find-records.ts'
import {readString} from './json/read-string.ts'
import type {MappedText} from './mapped-text.ts'
import {readDomain} from './outlet.ts'
import {parseDate} from './parse-date.ts'
import {lengthOf, readFragment, readLine, sortByPlace} from './read-fragment.ts'

/** Keys as the exports of NewsAPI, GDELT, the Guardian, the New York Times, Media Cloud and news-please have them. */
const keys = {
  title: ['title', 'headline', 'webtitle', 'headline.main', 'fields.headline'],
  text: 'content body bodytext text articlebody fulltext maintext fields.bodytext fields.body description summary abstract leadparagraph snippet fields.trailtext excerpt'.split(
    ' ',
  ),
  url: ['url', 'weburl', 'link', 'sourceurl', 'canonicalurl'],
  published:
    'publishedat published publishdate publisheddate datepublished datepublish pubdate webpublicationdate seendate date datetime'.split(
      ' ',
    ),
  modified: ['updatedat', 'modified', 'datemodified', 'datemodify', 'lastmodified', 'updateddate'],
  authors: ['authors', 'author', 'byline', 'byline.original', 'fields.byline', 'creator'],
  publisher: [
    'source.name',
    'source.title',
    'sourcename',
    'source',
    'publisher',
    'publication',
    'outlet',
    'medianame',
    'sitename',
    'domain',
    'sourcedomain',
  ],
  language: ['language', 'lang'],
}
/** NewsAPI cuts an article short and says by how much. */
const cutShort = /\s*(?:…|\.{3})?\s*\[\+\d+ chars\]$/

/**
 * An export of articles in JSON: each object with a title, and a text or an address, is an
 * article, with the fullest text that it has. Offsets are those of the file, escapes included.
 */
export function readJson(document: string): Root {
  const records = findRecords(document, isArticle)
  const articles = records.map((fields) => readRecord(document, fields))
  const blocks = articles.flatMap(({blocks}) => blocks)
  const root = makeRoot(document, articles[0]?.article ?? {authors: [], language: 'und'}, blocks)
  if (articles.length > 1) root.data!.articles = articles.map(({article, blocks}) => ({article, length: blocks.length}))
  return root
}

function isArticle(fields: Fields): boolean {
  return stringIn(fields, keys.title) !== undefined && stringIn(fields, [...keys.text, ...keys.url]) !== undefined
}

function readRecord(document: string, fields: Fields): {article: Article; blocks: Paragraph[]} {
  const read = (names: readonly string[]) => lineIn(stringIn(fields, names))
  const title = textOf(document, stringIn(fields, keys.title))
  const bodies = keys.text.flatMap((name) => {
    const text = textOf(document, stringIn(fields, [name]))
    return text ? [withoutCut(readFragment(text))] : []
  })
  const [body = []] = bodies.sort((one, other) => lengthOf(other) - lengthOf(one))
  const published = dateOf(read(keys.published))
  const modified = dateOf(read(keys.modified))
  const publisher = read(keys.publisher)
  const url = read(keys.url)
  const language = languageOf(read(keys.language))
  const headline = readLine(title, 'headline')
  return {
    article: {
      ...(headline[0] && {title: headline[0].data!.value}),
      ...(publisher && {publisher: readDomain(publisher) ?? publisher}),
      ...(published && {published}),
      ...(modified && modified !== published && {modified}),
      authors: authorsOf(fields),
      ...(url && /^https?:\/\/\S+$/i.test(url) && {url}),
      language,
    },
    blocks: sortByPlace([...headline, ...body]),
  }
}

function withoutCut(blocks: Paragraph[]): Paragraph[] {
  const last = blocks.at(-1)
  const at = last ? last.data!.value.search(cutShort) : -1
  if (!last || at < 0) return blocks
  const {role, value, map} = last.data!
  return [...blocks.slice(0, -1), ...(at ? [cutBlock(role, value, map, 0, at)] : [])]
}

function stringIn(fields: Fields, names: readonly string[]): Node | undefined {
  for (const name of names) {
    const node = fields.get(name)
    if (node?.type === 'string' && /\S/.test(node.value)) return node
  }
  return undefined
}

function textOf(document: string, node: Node | undefined): MappedText | undefined {
  return node && readString(document, node.offset, node.length)
}

function lineIn(node: Node | undefined): string | undefined {
  return node && String(node.value).replace(/\s+/g, ' ').trim()
}

/** Names in one string, in a list, or in a list of objects. */
function authorsOf(fields: Fields): string[] {
  for (const name of keys.authors) {
    const node = fields.get(name)
    const found = node ? namesIn(node) : []
    if (found.length) return found
  }
  return []
}

function namesIn(node: Node): string[] {
  if (node.type === 'string') return readNames(String(node.value).replace(/^by\s+/i, ''))
  if (node.type === 'array') return (node.children ?? []).flatMap(namesIn)
  if (node.type !== 'object') return []
  const name = node.children?.find(({children}) => children?.[0]?.value === 'name')?.children?.[1]
  return name?.type === 'string' ? readNames(String(name.value)) : []
}

/** GDELT writes 20250827T113400Z. */
function dateOf(text: string | undefined): string | undefined {
  return text && parseDate(text.replace(/^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z'))
}

function languageOf(text: string | undefined): string {
  if (!text) return 'und'
  if (/^english$/i.test(text)) return 'en'
  return /^[a-z]{2}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : 'und'
}
