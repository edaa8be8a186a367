import type * as vscode from 'vscode'
import type {OnRecordApi, OnRecordExports} from '../../api/on-record.d.ts'
import {
  type AnnotatedArticle,
  actorOf,
  byPosition,
  type Claim,
  candidatesOf,
  isUncertain,
  passageOf,
  wordsOf,
} from '../core/index.ts'
import {rangeOf} from './editor/places.ts'
import type {Services} from './services.ts'

/** What other extensions get: `api/on-record.d.ts` says what it is. */
export function createExports(services: Services): OnRecordExports {
  let api: OnRecordApi | undefined
  return {
    getAPI(version: number) {
      if (version !== 1) throw new Error(`On Record has no version ${version} of its API; ask for version 1.`)
      api ??= createPublicApi(services)
      return api
    },
  }
}

function createPublicApi({articles, annotations}: Services): OnRecordApi {
  return {
    version: 1,
    onDidChange: articles.onDidChange,
    async claimsOf(document) {
      const article = await articles.of(document)
      return article && byPosition(article.analysis.claims).map((claim) => publicClaim(document, article, claim))
    },
    async actorsOf(document) {
      const article = await articles.of(document)
      return article?.analysis.actors.map(({id, name, type, aliases, description}) => ({
        id,
        name,
        type,
        aliases: [...aliases],
        ...(description && {description}),
      }))
    },
    async tag(document, id, change) {
      const analysis = (await articles.of(document))?.analysis
      const claim = analysis?.claims.find((one) => one.id === id)
      return analysis && claim ? annotations.tag(document, [passageOf(analysis, claim)], change) : false
    },
  }
}

function publicClaim(document: vscode.TextDocument, article: AnnotatedArticle, claim: Claim) {
  const {id, kind, act, polarity, chain, said, confidence, actorConfidence} = claim
  const actor = actorOf(article, claim)
  const candidates = isUncertain(article, claim) ? candidatesOf(article, claim) : []
  const rangesOf = (spans: Claim['content']) => spans.map((span) => rangeOf(document, span))
  return {
    id,
    ...(actor && {actor: actor.id}),
    candidates: candidates.map(({actor: one, probability}) => ({actor: one.id, probability})),
    kind,
    act,
    polarity,
    source: rangesOf(claim.source),
    cue: rangesOf(claim.cue),
    content: rangesOf(claim.content),
    words: wordsOf(article, claim.content),
    chain: [...chain],
    ...(said && {said: said.date}),
    confidence,
    ...(actorConfidence !== undefined && {actorConfidence}),
    tags: [...(article.tags.get(id) ?? [])],
  }
}
