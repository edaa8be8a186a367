import type {Kind, Polarity, Span} from '../../article.ts'
import {isObject, type Json} from '../../parse-json.ts'
import {actorOf} from '../../view/annotated-article.ts'
import {startOf, wordsOf} from '../../view/claim-text.ts'
import {byPosition} from '../../view/find-claim.ts'
import {lineIndex} from '../../view/line-index.ts'
import {type ActName, actNameOf, cueOf} from '../../view/statement.ts'
import type {NamedArticle} from '../quote-passages.ts'

/** A claim as the index keeps it. */
export interface IndexedClaim {
  /** Id within its article. */
  id: string
  /** Absent where nobody is named, or nobody is sure enough. */
  actor?: string
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
  /** Where its content begins, in UTF-16 code units of the file. */
  span: Span
  /** From 1. */
  line: number
}

/** What the index keeps of an article. */
export interface IndexedArticle {
  id: string
  title?: string
  outlet?: string
  /** ISO 8601. */
  published?: string
  claims: IndexedClaim[]
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
      return {
        id: claim.id,
        ...(actor && {actor: actor.name}),
        ...(actor?.description && {role: actor.description}),
        act: actNameOf(claim),
        polarity: claim.polarity,
        kind: claim.kind,
        cue: cueOf(article, claim),
        content: wordsOf(article, claim.content),
        ...(claim.said && {said: claim.said.date}),
        tags: [...(article.tags.get(claim.id) ?? [])],
        span: startOf(claim),
        line: lineAt(startOf(claim)[0]).number,
      }
    }),
  }
}

/** Whether parsed JSON is an article as `indexArticle` returns it, so that a damaged index is not trusted. */
export function isIndexedArticle(value: Json | undefined): value is Json & IndexedArticle {
  if (!isObject(value)) return false
  const {id, title, outlet, published, claims} = value
  return (
    typeof id === 'string' &&
    [title, outlet, published].every(isOptionalText) &&
    Array.isArray(claims) &&
    claims.every(isIndexedClaim)
  )
}

function isIndexedClaim(value: Json): boolean {
  if (!isObject(value)) return false
  const {id, actor, role, act, polarity, kind, cue, content, said, tags, span, line} = value
  return (
    [id, act, polarity, kind, cue, content].every((part) => typeof part === 'string') &&
    [actor, role, said].every(isOptionalText) &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    Array.isArray(span) &&
    span.length === 2 &&
    [...span, line].every((part) => typeof part === 'number')
  )
}

function isOptionalText(value: Json | undefined): boolean {
  return value === undefined || typeof value === 'string'
}
