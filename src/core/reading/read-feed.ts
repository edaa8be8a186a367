import {decodeHTML} from 'entities/decode'
import type {Paragraph, Root} from 'nlcst'
import type {Article} from '../article.ts'
import {makeRoot} from './article-tree.ts'
import {readNames} from './byline.ts'
import {type FeedField, type FeedFields, parseFeed} from './feed/parse-feed.ts'
import type {MappedText} from './mapped-text.ts'
import {sliceMap} from './offset-map.ts'
import {parseDate} from './parse-date.ts'
import {lengthOf, readFragment, readLine, sortByPlace} from './read-fragment.ts'

/** What publishing systems put after an entry's text: "The post … appeared first on …". */
const imprint = /^The post .{1,300} (?:first appeared|appeared first) on .{1,100}$/i

/**
 * A file of RSS or Atom: each entry an article, with the fullest text that the feed has of
 * it. Offsets are those of the file, whatever is escaped in it.
 */
export function readFeed(document: string): Root {
  const {fields, entries, language} = parseFeed(document)
  const source = plainText(first(fields, ['title']))
  const shared: Article = {
    ...(source && {publisher: source}),
    authors: [],
    language: languageOf(plainText(first(fields, ['language', 'dc:language'])) ?? language),
  }
  const articles = entries.map((entry) => readEntry(document, entry, shared)).filter(({blocks}) => blocks.length)
  const root = makeRoot(
    document,
    articles[0]?.article ?? shared,
    articles.flatMap(({blocks}) => blocks),
  )
  if (articles.length > 1) root.data!.articles = articles.map(({article, blocks}) => ({article, length: blocks.length}))
  return root
}

function readEntry(document: string, entry: FeedFields, shared: Article): {article: Article; blocks: Paragraph[]} {
  const title = first(entry, ['title'])
  const date = first(entry, ['pubDate', 'published', 'dc:date', 'updated'])
  const byline = first(entry, ['dc:creator', 'name', 'itunes:author'])
  const bodies = ['content:encoded', 'content', 'description', 'summary', 'media:description'].flatMap((name) => {
    const field = first(entry, [name])
    return field ? [readBody(document, field)] : []
  })
  const [body] = bodies.sort((one, other) => lengthOf(other) - lengthOf(one))
  const modified = parseDate(plainText(first(entry, ['updated', 'dcterms:modified'])) ?? '')
  const published = parseDate(plainText(date) ?? '')
  const name = plainText(byline) ?? plainText(first(entry, ['author']))
  const headline = plainText(title)
  const url = addressOf(entry)
  return {
    article: {
      ...shared,
      ...(headline && {title: headline}),
      ...(published && {published}),
      ...(modified && modified !== published && {modified}),
      ...(name && {authors: readNames(name.replace(/^\S+@\S+\s*\((.*)\)$/, '$1'))}),
      ...(url && {url}),
    },
    blocks: sortByPlace([
      ...readLine(title?.text, 'headline'),
      ...readLine(date?.text, 'date'),
      ...readLine(byline?.text, 'byline'),
      ...(body ?? []),
    ]),
  }
}

function readBody(document: string, {text, attributes, content}: FeedField): Paragraph[] {
  const isInline = attributes.type === 'xhtml'
  const source: MappedText = isInline
    ? {value: document.slice(...content), map: sliceMap(content[0], content[1] - content[0])}
    : text
  const blocks = readFragment(source)
  for (const {data} of blocks) if (imprint.test(data!.value)) data!.role = 'furniture'
  return blocks
}

function first(fields: FeedFields, names: readonly string[]): FeedField | undefined {
  for (const name of names) {
    const field = fields
      .get(name)
      ?.find(({text, attributes}) => /\S/.test(text.value) || attributes.href || attributes.type === 'xhtml')
    if (field) return field
  }
  return undefined
}

/** A field's text on one line: titles are often escaped twice. */
function plainText(field: FeedField | undefined): string | undefined {
  if (!field) return undefined
  const text = decodeHTML(field.text.value.replace(/<[a-z!/][^<>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return text || undefined
}

/** RSS says it in the text of `link`, Atom in the `href` of the one that is not another's address. */
function addressOf(entry: FeedFields): string | undefined {
  const links = entry.get('link') ?? []
  const link = links.find(({attributes}) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
  const guid = entry.get('guid')?.find(({attributes}) => attributes.isPermaLink !== 'false')
  return [link?.attributes.href, plainText(links[0]), plainText(guid)].find(
    (url) => url && /^https?:\/\/\S+$/i.test(url),
  )
}

function languageOf(tag: string | undefined): string {
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : 'und'
}
