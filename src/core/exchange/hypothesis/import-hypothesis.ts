import type {Annotation, Json, JsonObject, Selector} from '../../annotation/annotation.ts'
import type {Creator} from '../../annotation/creator.ts'
import {isObject, parseJson} from '../../parse-json.ts'
import {asList, asText} from '../../storage/web-annotation-json.ts'
import {visibleText} from '../../visible-text.ts'
import type {Imported} from '../imported.ts'

/**
 * Hypothesis's annotations, as its client exports them (`annotations`) or its API
 * answers (`rows`): tags, and the text as a note. Replies, and notes on a page as a
 * whole, have no passage and are left out. Their positions count the web page's
 * text, not the article's, and are hints only. Never throws.
 */
export function importHypothesis(file: string): Imported {
  const json = parseJson(file)
  const rows = Array.isArray(json) ? json : isObject(json) ? (json.annotations ?? json.rows) : undefined
  if (!Array.isArray(rows)) return {annotations: [], problems: ['it has no list “annotations” or “rows”']}
  const imported: Imported = {annotations: [], problems: []}
  for (const [index, row] of rows.entries()) {
    const read = readRow(row)
    if (typeof read === 'string') imported.problems.push(`annotation ${index + 1} ${read}`)
    else imported.annotations.push(read)
  }
  return imported
}

function readRow(row: Json): Annotation | string {
  if (!isObject(row)) return 'is none'
  if (asList(row.references).length) return 'is a reply'
  const id = asText(row.id)
  if (!id) return 'has no id'
  const target = asList(row.target).flatMap((one) => (isObject(one) ? (readTarget(asList(one.selector)) ?? []) : []))
  if (!target.length) return 'is about the page as a whole'
  const note = asText(row.text)
  const created = timeOf(row.created)
  const creator = creatorOf(row)
  return {
    id: id.includes(':') ? id : `https://hypothes.is/a/${id}`,
    target,
    tags: [...new Set(asList(row.tags).flatMap((tag) => visibleText(asText(tag) ?? '') || []))],
    ...(note && {note}),
    ...(creator && {creator}),
    created,
    modified: timeOf(row.updated) || created,
  }
}

function readTarget(selectors: readonly Json[]): Selector | undefined {
  const quote = selectors.find((selector) => isKind(selector, 'TextQuoteSelector'))
  const exact = quote && asText(quote.exact)
  if (!exact) return undefined
  const position = selectors.find((selector) => isKind(selector, 'TextPositionSelector'))
  const start = position && Number.isSafeInteger(position.start) ? Math.max(0, position.start as number) : 0
  const [prefix, suffix] = [asText(quote.prefix) ?? '', asText(quote.suffix) ?? '']
  return {exact, prefix, suffix, start, end: start + exact.length}
}

function isKind(selector: Json, kind: string): selector is JsonObject {
  return isObject(selector) && selector.type === kind
}

/** By the name that the person goes by, or else the account, which is an IRI: `acct:ann@hypothes.is`. */
function creatorOf({user, user_info: info}: JsonObject): Creator | undefined {
  const account = asText(user)?.replace(/^acct:/, '')
  const name = (isObject(info) ? asText(info.display_name) : undefined) || account
  if (!account) return name ? {name} : undefined
  return {id: `acct:${account}`, name: name!, nickname: account.replace(/@.*$/, '')}
}

function timeOf(value: Json | undefined): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
