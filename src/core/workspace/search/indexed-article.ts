import {actorOf} from '../../annotation/annotated-article.ts'
import type {ActorType, Kind, Polarity, Span} from '../../article.ts'
import {lineIndex} from '../../line-index.ts'
import {isObject, type Json} from '../../parse-json.ts'
import {startOf, wordsOf} from '../../view/claim-text.ts'
import {byPosition} from '../../view/find-claim.ts'
import {type ActName, actNameOf, cueOf} from '../../view/statement.ts'
import {findQuotePassages, type NamedArticle, type QuotePassage} from '../quote-passages.ts'

/** A claim as the index keeps it. */
export interface IndexedClaim {
  /** Id within its article. */
  id: string
  /** Absent where nobody is named, or nobody is sure enough. */
  actor?: string
  actorType?: ActorType
  /** Who that is: "mayor of Ostrow". */
  role?: string
  act: ActName
  polarity: Polarity
  kind: Kind
  cue: string
  content: string
  /** ISO 8601 date on which it was said. */
  said?: string
  tags: string[]
  /** What people wrote about it, in Markdown; absent where nobody did. */
  notes?: string[]
  /** Where its content begins, in UTF-16 code units of the file. */
  span: Span
  /** From 1. */
  line: number
}

/** A quotation as the index keeps it. */
export interface IndexedQuote extends Omit<QuotePassage, 'article'> {
  /** From 1. */
  line: number
}

/** What is known of an indexed article as a publication. */
export interface ArticleHead {
  id: string
  title?: string
  outlet?: string
  /** ISO 8601. */
  published?: string
}

/** A claim of the index, with its article. */
export interface IndexedPlace {
  article: ArticleHead
  claim: IndexedClaim
}

/** What the index keeps of an article. */
export interface IndexedArticle extends ArticleHead {
  claims: IndexedClaim[]
  quotes: IndexedQuote[]
}

/** Returns what the index keeps of an analysed article. */
export function indexArticle({id, article}: NamedArticle): IndexedArticle {
  const {title, publisher, published} = article.analysis.article
  const lineAt = lineIndex(article.text)
  return {
    id,
    ...(title && {title}),
    ...(publisher && {outlet: publisher}),
    ...(published && {published}),
    claims: byPosition(article.analysis.claims).map((claim) => {
      const actor = actorOf(article, claim)
      const notes = article.notes.get(claim.id)
      return {
        id: claim.id,
        ...(actor && {actor: actor.name, actorType: actor.type}),
        ...(actor?.description && {role: actor.description}),
        act: actNameOf(claim),
        polarity: claim.polarity,
        kind: claim.kind,
        cue: cueOf(article, claim),
        content: wordsOf(article, claim.content),
        ...(claim.said && {said: claim.said.date}),
        tags: [...(article.tags.get(claim.id) ?? [])],
        ...(notes?.length && {notes: notes.map(({text}) => text)}),
        span: startOf(claim),
        line: lineAt(startOf(claim)[0]).number,
      }
    }),
    quotes: findQuotePassages({id, article}).map(({article: _, actor, ...quote}) => ({
      ...quote,
      ...(actor && {actor: {name: actor.name, type: actor.type}}),
      line: lineAt(quote.spans[0][0]).number,
    })),
  }
}

/** Whether parsed JSON is an article as `indexArticle` returns it, so that a damaged index is not trusted. */
export function isIndexedArticle(value: Json | undefined): value is Json & IndexedArticle {
  if (!isObject(value)) return false
  const {id, title, outlet, published, claims, quotes} = value
  return (
    typeof id === 'string' &&
    [title, outlet, published].every(isOptionalText) &&
    Array.isArray(claims) &&
    claims.every(isIndexedClaim) &&
    Array.isArray(quotes) &&
    quotes.every(isIndexedQuote)
  )
}

/** Whether parsed JSON is a claim as the index keeps it. */
export function isIndexedClaim(value: Json): value is Json & IndexedClaim {
  if (!isObject(value)) return false
  const {id, actor, actorType, role, act, polarity, kind, cue, content, said, tags, notes, span, line} = value
  return (
    [id, act, polarity, kind, cue, content].every((part) => typeof part === 'string') &&
    [actor, actorType, role, said].every(isOptionalText) &&
    isTexts(tags) &&
    (notes === undefined || isTexts(notes)) &&
    isSpan(span) &&
    typeof line === 'number'
  )
}

function isIndexedQuote(value: Json): boolean {
  if (!isObject(value)) return false
  const {spans, text, actor, isStatement, line} = value
  return (
    Array.isArray(spans) &&
    spans.length > 0 &&
    spans.every(isSpan) &&
    typeof text === 'string' &&
    (actor === undefined || (isObject(actor) && isTexts([actor.name, actor.type]))) &&
    typeof isStatement === 'boolean' &&
    typeof line === 'number'
  )
}

function isTexts(value: Json | undefined | (Json | undefined)[]): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

function isSpan(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}

function isOptionalText(value: Json | undefined): boolean {
  return value === undefined || typeof value === 'string'
}
