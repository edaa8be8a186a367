import type {Span} from '../../article.ts'
import {
  type Cell,
  type CitedPart,
  type ColumnName,
  type IndexedFile,
  indexFormat,
  indexTables,
  type TableName,
} from './index-format.ts'
import type {IndexedArticle, IndexedClaim, IndexedQuote} from './indexed-article.ts'
import {citeText, placeCited} from './quote-text.ts'

/** By column, the cell of each row; the type says when a column is missing. */
type Columns = {[Name in TableName]: {[Column in ColumnName<Name>]: Iterable<Cell | undefined>}}

/**
 * Writes an index as JSON lines, each with its line break: `{format, version, made, files}`, then a column a line,
 * `[table, column, cells]`: what is alike is side by side, and compresses to half of what it does by rows. A line is
 * made when it is asked for, so that a large index is never in memory as text.
 *
 * Of files, the column `records` counts their articles; of articles, `actors`, `claims` and `quotes` count theirs.
 * `actors` holds who speaks in an article once, by name, type and role: claims name theirs by its number, from 0, and
 * quotations by name and type alone (the first such). Of a claim, `span` is the distance from the start of the one
 * before, and the length where it is not the content's, `[distance, length]`. The words of quotations are given by
 * `citeText`; their `spans` as distance and length, one after the other, and not at all where each part is in the file
 * as far from its claim as in the claim's content. `made` names what the articles were analyzed with.
 */
export function* formatIndex(made: string, files: readonly IndexedFile[]): Generator<string> {
  yield `${JSON.stringify({format: indexFormat.name, version: indexFormat.version, made, files: files.length})}\n`
  const columns = makeColumns(files)
  for (const [table, names] of Object.entries(indexTables)) {
    const cells = columns[table as TableName] as Record<string, Iterable<Cell | undefined>>
    for (const name of names) {
      yield `${JSON.stringify([table, name, Array.from(cells[name], (cell) => cell ?? null)])}\n`
    }
  }
}

function makeColumns(files: readonly IndexedFile[]): Columns {
  const records = files.flatMap((file) => file.records)
  const articles = records.map(({article}) => ({article, actors: numberActors(article)}))
  const claims = articles.flatMap(({article, actors}) => article.claims.map((claim) => ({claim, actors})))
  const quotes = articles.flatMap(({article, actors}) =>
    article.quotes.map((quote) => ({
      quote,
      actors,
      cited: citeText(quote.text, article.claims),
      claims: article.claims,
    })),
  )
  const actors = articles.flatMap((one) => one.actors.all)
  return {
    files: {
      file: files.map(({file}) => file),
      stamp: files.map(({stamp}) => stamp),
      records: files.map((file) => file.records.length),
    },
    articles: {
      hash: records.map(({hash}) => hash),
      id: articles.map(({article}) => article.id),
      title: articles.map(({article}) => article.title),
      outlet: articles.map(({article}) => article.outlet),
      published: articles.map(({article}) => article.published),
      actors: articles.map((one) => one.actors.all.length),
      claims: articles.map(({article}) => article.claims.length),
      quotes: articles.map(({article}) => article.quotes.length),
    },
    actors: {
      actor: actors.map(({actor}) => actor),
      actorType: actors.map(({actorType}) => actorType),
      role: actors.map(({role}) => role),
    },
    claims: {
      id: claims.map(({claim}) => claim.id),
      actor: claims.map(({claim, actors}) => actors.ofClaim(claim)),
      act: claims.map(({claim}) => claim.act),
      polarity: claims.map(({claim}) => claim.polarity),
      kind: claims.map(({claim}) => claim.kind),
      cue: claims.map(({claim}) => claim.cue),
      content: claims.map(({claim}) => claim.content),
      said: claims.map(({claim}) => claim.said),
      tags: claims.map(({claim}) => (claim.tags.length ? claim.tags : undefined)),
      notes: claims.map(({claim}) => claim.notes),
      span: packClaimSpans(claims.map(({claim}) => claim)),
      line: claims.map(({claim}) => claim.line),
    },
    quotes: {
      text: quotes.map(({cited}) => cited),
      spans: packQuoteSpans(quotes),
      actor: quotes.map(({quote, actors}) => actors.ofQuote(quote)),
      isStatement: quotes.map(({quote}) => quote.isStatement),
      line: quotes.map(({quote}) => quote.line),
    },
  }
}

interface QuoteRow {
  quote: IndexedQuote
  cited: string | CitedPart[]
  claims: readonly IndexedClaim[]
}

/** Who speaks in an article, each once, in the order of the text. */
function numberActors({claims, quotes}: IndexedArticle) {
  const numbers = new Map<string, number>()
  const all: Pick<IndexedClaim, 'actor' | 'actorType' | 'role'>[] = []
  const add = (key: string, actor: (typeof all)[number]) => {
    if (!numbers.has(key)) numbers.set(key, all.push(actor) - 1)
  }
  const keyOf = (...parts: unknown[]) => JSON.stringify(parts)
  for (const {actor, actorType, role} of claims) {
    if (actor === undefined) continue
    add(keyOf(actor, actorType, role), {actor, actorType, role})
    numbers.set(
      keyOf(actor, actorType),
      numbers.get(keyOf(actor, actorType)) ?? numbers.get(keyOf(actor, actorType, role))!,
    )
  }
  for (const {actor} of quotes)
    if (actor) add(keyOf(actor.name, actor.type), {actor: actor.name, actorType: actor.type})
  return {
    all,
    ofClaim: ({actor, actorType, role}: IndexedClaim) => numbers.get(keyOf(actor, actorType, role)),
    ofQuote: ({actor}: IndexedQuote) => actor && numbers.get(keyOf(actor.name, actor.type)),
  }
}

function packClaimSpans(claims: readonly IndexedClaim[]): Cell[] {
  let last = 0
  return claims.map(({content, span: [start, end]}) => {
    const distance = start - last
    last = start
    return end - start === content.length ? distance : [distance, end - start]
  })
}

function packQuoteSpans(rows: readonly QuoteRow[]): (Cell | undefined)[] {
  let last = 0
  return rows.map(({quote: {spans}, cited, claims}) => {
    if (isWhereCited(spans, cited, claims)) return undefined
    return spans.flatMap(([start, end]) => {
      const distance = start - last
      last = start
      return [distance, end - start]
    })
  })
}

function isWhereCited(spans: readonly Span[], cited: QuoteRow['cited'], claims: QuoteRow['claims']): boolean {
  if (typeof cited === 'string') return false
  const expected = placeCited(cited, claims)
  return String(expected) === String(spans)
}
