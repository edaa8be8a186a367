import type {Span} from '../../article.ts'
import {isObject, type Json, parseJson} from '../../parse-json.ts'
import {type IndexedArticle, type IndexedClaim, type IndexedQuote, isIndexedArticle} from './indexed-article.ts'
import {citeText, readText} from './quote-text.ts'

/** What is known of one file. */
export interface IndexedFile {
  /** Relative to the folder of the index. */
  file: string
  /** Size and time of the file and of its annotations: with the same ones it is not read again. */
  stamp: string
  /** Articles by a hash of what they were made of. */
  records: {hash: string; article: IndexedArticle}[]
}

const format = 'on-record-index'
const formatVersion = 3

/** Objects of one kind, by their fields; counts tell how many of the next table belong to each. */
type Row = Record<string, Json>
/** All fields of a kind of object: the type says when one is missing. */
type Fields<T> = Record<keyof Required<T>, true>

const claimFields: Fields<IndexedClaim> = {
  id: true,
  actor: true,
  actorType: true,
  role: true,
  act: true,
  polarity: true,
  kind: true,
  cue: true,
  content: true,
  said: true,
  tags: true,
  notes: true,
  span: true,
  line: true,
}
const quoteFields: Fields<IndexedQuote> = {text: true, spans: true, actor: true, isStatement: true, line: true}
const articleFields: Fields<IndexedArticle & {hash: string}> = {
  hash: true,
  id: true,
  title: true,
  outlet: true,
  published: true,
  claims: true,
  quotes: true,
}
const fileFields: Fields<IndexedFile> = {file: true, stamp: true, records: true}
const fieldsOf = {files: fileFields, articles: articleFields, claims: claimFields, quotes: quoteFields}
type Table = keyof typeof fieldsOf

/**
 * Writes an index as JSON lines: `{format, version, made, files}`, then a column a line, `[table, field, values]`: what
 * is alike stands side by side, and compresses to half of what it does by rows. `null` is a field that is absent. Of
 * files, the column `records` counts their articles; of articles, `claims` and `quotes` count theirs. Spans are given
 * as the distance from the span before and their length; the words of quotations by `citeText`. `made` names what the
 * articles were analyzed with.
 */
export function formatIndex(made: string, files: readonly IndexedFile[]): string {
  const records = files.flatMap((file) => file.records)
  const articles = records.map(({article}) => article)
  const rows: Record<Table, Row[]> = {
    files: files.map((file) => ({...file, records: file.records.length})),
    articles: records.map(({hash, article}) => ({
      ...(article as unknown as Row),
      hash,
      claims: article.claims.length,
      quotes: article.quotes.length,
    })),
    claims: packSpans(articles.flatMap(({claims}) => claims.map(({span, ...rest}) => ({...rest, spans: [span]})))).map(
      ({spans, ...rest}) => ({...rest, span: spans}),
    ),
    quotes: packSpans(
      articles.flatMap(({claims, quotes}) => quotes.map((quote) => ({...quote, text: citeText(quote.text, claims)}))),
    ),
  }
  const columns = Object.entries(fieldsOf).flatMap(([table, fields]) =>
    Object.keys(fields).map((field) => [table, field, rows[table as Table].map((row) => row[field] ?? null)]),
  )
  const header = {format, version: formatVersion, made, files: files.length}
  return [header, ...columns].map((line) => JSON.stringify(line)).join('\n')
}

/**
 * Parses an index; undefined when it is damaged. What another version made, or what was
 * made with other models, has no files.
 */
export function parseIndex(text: string, made: string): IndexedFile[] | undefined {
  const [head, ...lines] = text.trimEnd().split('\n')
  const header = parseJson(head)
  if (!isObject(header) || header.format !== format) return undefined
  if (header.version !== formatVersion || header.made !== made) return []
  const tables = parseTables(lines)
  if (!tables || tables.files.length !== header.files) return undefined
  const claims = take(unpackSpans(tables.claims.map(({span, ...rest}) => ({...rest, spans: span}))))
  const quotes = take(unpackSpans(tables.quotes))
  const articles = take(
    tables.articles.map(({hash, claims: claimCount, quotes: quoteCount, ...article}) => {
      const own = claims(claimCount).map(({spans, ...claim}): Row => ({...claim, span: (spans as Json[])[0] ?? null}))
      const cited = quotes(quoteCount).map((quote) => ({...quote, text: readText(quote.text, own) ?? null}))
      return {hash, article: {...article, claims: own, quotes: cited}}
    }),
  )
  const files = tables.files.map(({records, ...file}): Row => ({...file, records: articles(records)}))
  const isUsedUp = [claims, quotes, articles].every((rest) => !rest(Number.POSITIVE_INFINITY).length)
  return isUsedUp && files.every(isIndexedFile) ? (files as unknown as IndexedFile[]) : undefined
}

/** The rows of each table; undefined where a column is missing, or has another length than its neighbours. */
function parseTables(lines: readonly string[]): Record<Table, Row[]> | undefined {
  const columns = new Map<string, Json[]>()
  for (const line of lines) {
    const value = parseJson(line)
    if (!Array.isArray(value) || !Array.isArray(value[2])) return undefined
    columns.set(`${value[0]}.${value[1]}`, value[2])
  }
  const tables: [string, Row[]][] = []
  for (const [table, fields] of Object.entries(fieldsOf)) {
    const own = Object.keys(fields).map((field) => [field, columns.get(`${table}.${field}`)] as const)
    const count = own[0][1]?.length
    if (count === undefined || own.some(([, values]) => values?.length !== count)) return undefined
    const rows: Row[] = Array.from({length: count}, () => ({}))
    for (const [field, values] of own) {
      for (const [index, value] of values!.entries()) if (value !== null) rows[index][field] = value
    }
    tables.push([table, rows])
  }
  return Object.fromEntries(tables) as Record<Table, Row[]>
}

/** Returns a function that gives the next rows, as many as asked for. */
function take<T>(rows: readonly T[]) {
  let next = 0
  return (count: Json): T[] => {
    const end = typeof count === 'number' ? next + count : next
    const some = rows.slice(next, end)
    next = end
    return some
  }
}

function isIndexedFile({file, stamp, records}: Row): boolean {
  const isWhole = (record: Json) =>
    isObject(record) && typeof record.hash === 'string' && isIndexedArticle(record.article)
  return typeof file === 'string' && typeof stamp === 'string' && (records as Json[]).every(isWhole)
}

/** Spans `[start, end)` as distance from the start of the one before, over all rows, and length, one after the other. */
function packSpans<T extends {spans: readonly Span[]}>(rows: readonly T[]): (Omit<T, 'spans'> & Row)[] {
  let last = 0
  return rows.map(({spans, ...rest}) => {
    const packed = spans.flatMap(([start, end]) => {
      const distance = start - last
      last = start
      return [distance, end - start]
    })
    return {...rest, spans: packed} as Omit<T, 'spans'> & Row
  })
}

function unpackSpans(rows: readonly Row[]): Row[] {
  let last = 0
  return rows.map(({spans, ...rest}) => {
    const numbers = Array.isArray(spans) ? spans.map(Number) : []
    const unpacked: Json[] = []
    for (let index = 0; index < numbers.length; index += 2) {
      last += numbers[index]
      unpacked.push([last, last + numbers[index + 1]])
    }
    return {...rest, spans: unpacked}
  })
}
