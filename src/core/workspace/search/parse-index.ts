import type {Span} from '../../article.ts'
import {isObject, type Json, parseJson} from '../../parse-json.ts'
import {type IndexedFile, indexFormat, indexTables, type TableName} from './index-format.ts'
import {type IndexedClaim, isIndexedArticle, isIndexedClaim} from './indexed-article.ts'
import {isCited, placeCited, readCited} from './quote-text.ts'

/** A row by its columns, without those that are absent. */
type Row = Record<string, Json>

/**
 * Parses an index; undefined when it is damaged. What another version made, or what was
 * made with other models, has no files.
 */
export function parseIndex(text: string, made: string): IndexedFile[] | undefined {
  const [head, ...lines] = text.trimEnd().split('\n')
  const header = parseJson(head)
  if (!isObject(header) || header.format !== indexFormat.name) return undefined
  if (header.version !== indexFormat.version || header.made !== made) return []
  const tables = parseTables(lines)
  if (!tables || tables.files.length !== header.files) return undefined
  const take = {
    articles: takeFrom(tables.articles),
    actors: takeFrom(tables.actors),
    claims: takeFrom(unpackSpans(tables.claims)),
    quotes: takeFrom(tables.quotes),
  }
  const readQuotes = createQuoteReader()
  const files: IndexedFile[] = []
  for (const {file, stamp, records} of tables.files) {
    if (typeof file !== 'string' || typeof stamp !== 'string') return undefined
    const own: IndexedFile['records'] = []
    for (const {hash, actors: actorCount, claims: claimCount, quotes: quoteCount, ...head} of take.articles(records)) {
      const actors = take.actors(actorCount)
      const claims = take.claims(claimCount).map((claim) => withActor(claim, actors))
      const quotes = areClaims(claims) ? readQuotes(take.quotes(quoteCount), claims, actors) : undefined
      const article: Row = {...head, claims, quotes: quotes ?? null}
      if (typeof hash !== 'string' || !isIndexedArticle(article)) return undefined
      own.push({hash, article})
    }
    files.push({file, stamp, records: own})
  }
  return Object.values(take).every((rest) => !rest(Number.POSITIVE_INFINITY).length) ? files : undefined
}

/** The rows of each table; undefined where a column is missing, or has another length than its neighbours. */
function parseTables(lines: readonly string[]): Record<TableName, Row[]> | undefined {
  const columns = new Map<string, Json[]>()
  for (const line of lines) {
    const value = parseJson(line)
    if (!Array.isArray(value) || !Array.isArray(value[2])) return undefined
    columns.set(`${value[0]}.${value[1]}`, value[2])
  }
  const tables: [string, Row[]][] = []
  for (const [table, names] of Object.entries(indexTables)) {
    const own = names.map((name) => [name, columns.get(`${table}.${name}`)] as const)
    const count = own[0][1]?.length
    if (count === undefined || own.some(([, cells]) => cells?.length !== count)) return undefined
    const rows: Row[] = Array.from({length: count}, () => ({}))
    for (const [name, cells] of own) {
      for (const [index, cell] of cells!.entries()) if (cell !== null) rows[index][name] = cell
    }
    tables.push([table, rows])
  }
  return Object.fromEntries(tables) as Record<TableName, Row[]>
}

/** Returns a function that gives the next rows, as many as asked for. */
function takeFrom<T>(rows: readonly T[]) {
  let next = 0
  return (count: Json | undefined): T[] => {
    const end = typeof count === 'number' ? next + count : next
    const some = rows.slice(next, end)
    next = end
    return some
  }
}

function areClaims(rows: Row[]): rows is (Row & IndexedClaim)[] {
  return rows.every(isIndexedClaim)
}

function withActor({actor, tags = [], ...claim}: Row, actors: readonly Row[]): Row {
  return {...claim, tags, ...(actor !== undefined && actors[Number(actor)])}
}

function unpackSpans(claims: readonly Row[]): Row[] {
  let last = 0
  return claims.map(({span, ...claim}) => {
    const [distance, length] = Array.isArray(span) ? span.map(Number) : [Number(span), String(claim.content).length]
    last += distance
    return {...claim, span: [last, last + length]}
  })
}

/** Returns a function that reads the quotations of the next article, undefined where they are damaged. */
function createQuoteReader() {
  let last = 0
  return (rows: readonly Row[], claims: readonly IndexedClaim[], actors: readonly Row[]): Row[] | undefined => {
    const quotes: Row[] = []
    for (const {text, spans, actor, ...quote} of rows) {
      if (typeof text !== 'string' && !isCited(text, claims)) return undefined
      const speaker = actor === undefined ? undefined : actors[Number(actor)]
      const placed = Array.isArray(spans) ? unpack(spans) : typeof text === 'string' ? [] : placeCited(text, claims)
      quotes.push({
        ...quote,
        text: typeof text === 'string' ? text : readCited(text, claims),
        spans: placed as unknown as Json,
        ...(actor !== undefined && {actor: {name: speaker?.actor ?? null, type: speaker?.actorType ?? null}}),
      })
    }
    return quotes
  }

  function unpack(distances: readonly Json[]): Span[] {
    const spans: Span[] = []
    for (let index = 0; index < distances.length; index += 2) {
      last += Number(distances[index])
      spans.push([last, last + Number(distances[index + 1])])
    }
    return spans
  }
}
