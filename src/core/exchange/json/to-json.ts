import type {
  Actor,
  ActorType,
  Analysis,
  Article,
  Attitude,
  Claim,
  ClaimAct,
  CleanText,
  Credit,
  EntityType,
  Kind,
  Mention,
  Polarity,
  ResponseKind,
  Span,
  When,
} from '../../article.ts'
import {roundProbability} from '../../round-probability.ts'
import {wordsOf} from '../../view/claim-text.ts'
import {cleanOffsets} from '../../view/clean-offsets.ts'
import {pageOf} from '../../view/page-of.ts'
import {placeAll} from '../../view/place-analysis.ts'
import {postedAt} from '../../view/posted-at.ts'
import {type Recorded, recordedAt} from '../../view/recorded-at.ts'

interface JsonArticle {
  title: string | null
  publisher: string | null
  published: string | null
  modified: string | null
  authors: string[]
  credits: Credit[]
  url: string | null
  language: string
}

interface JsonClaim {
  id: string
  /** Null for a quotation without a speaker. */
  actor: string | null
  kind: Kind
  /** What kind of statement it is, after Searle. */
  act: ClaimAct
  /** Null but for attitudes. */
  attitude: Attitude | null
  /** `denied`: the source says no to the content. */
  polarity: Polarity
  source: Span[]
  cue: Span[]
  content: Span[]
  /** The words of source, cue and content as they read: without markup, parts joined by " … ". */
  text: {source: string; cue: string; content: string}
  chain: string[]
  /** Null where the article does not tell. */
  said: {
    /** ISO 8601 date; the first day of the stretch. */
    date: string
    precision: When['precision']
    /** "on Monday"; null where no words of the article say so. */
    words: string | null
  } | null
  /** Of subtitles: from when to when it is said, in seconds from the recording's beginning. */
  recorded?: {from: number; to: number}
  /** Of a live blog: when the post that it is in was published, as ISO 8601. */
  posted?: string
  /** Of a PDF: the page on which its content begins, from 1. */
  page?: number
  /** Calibrated probability, 0 to 1, that source and content are right. */
  confidence: number
  /** Calibrated probability, 0 to 1, that `actor` is right; null without an actor. */
  actorConfidence: number | null
  /** Who may be meant, the likeliest first: `actor`, and others. */
  candidates: {actor: string; probability: number}[]
}

interface JsonResponse {
  /** Who was asked; null where the text does not tell. */
  actor: string | null
  kind: ResponseKind
  span: Span
  /** The words of the span as they read. */
  text: string
}

/** The article as it reads, with spans into it; what it leaves out of the document has none. */
interface JsonClean {
  text: string
  sentences: Span[]
  entities: {start: number; end: number; text: string; type: EntityType; actor: string | null}[]
  claims: {id: string; source: Span[]; cue: Span[]; content: Span[]}[]
  responses: Span[]
}

/** One document's result as the command line and other programs exchange it. Offsets count UTF-16 code units of the document. */
export interface JsonResult {
  id: string | number
  article: JsonArticle
  /** Where the document holds several articles: each with its place; `article` is the first. */
  articles?: (JsonArticle & {span: Span})[]
  sentences: Span[]
  entities: {start: number; end: number; text: string; type: EntityType; actor: string | null}[]
  actors: {id: string; name: string; type: ActorType; aliases: string[]; description: string | null}[]
  claims: JsonClaim[]
  /** Who was asked and made no statement. */
  responses: JsonResponse[]
  messages: {rule: string; reason: string; span: Span | null}[]
  /** `[start, end, lemma, universal part of speech]`. */
  tokens?: [start: number, end: number, lemma: string, tag: string][]
  /** Where it was asked for. */
  clean?: JsonClean
}

/**
 * The result for `id`, of a document and its analysis. Entities are named mentions;
 * pronouns and nouns are left to the claims. Words read as in the document's clean
 * text where the analysis has one, which `clean` adds to the result.
 */
export function toJson(
  id: string | number,
  {text, analysis}: {text: string; analysis: Analysis},
  {clean = false} = {},
): JsonResult {
  const {article, articles, sentences, mentions, actors, claims, responses, messages, tokens} = analysis
  const words = (spans: readonly Span[]) => wordsOf({text, analysis}, spans)
  return {
    id,
    article: jsonOf(article),
    ...(articles && {articles: articles.map(({span, ...one}) => ({...jsonOf(one), span}))}),
    sentences,
    entities: mentions.flatMap(entityOf),
    actors: actors.map(actorOf),
    claims: claims.map((claim) =>
      claimOf(claim, words, {
        recorded: recordedAt(analysis, claim),
        posted: postedAt(analysis, claim),
        page: pageOf(analysis, claim),
      }),
    ),
    responses: responses.map(({actor, kind, span}) => ({actor: actor ?? null, kind, span, text: words([span])})),
    messages: messages.map(({rule, reason, span}) => ({rule, reason, span: span ?? null})),
    ...(tokens && {
      tokens: tokens.map(({start, end, lemma, tag}): [number, number, string, string] => [start, end, lemma, tag]),
    }),
    ...(clean && analysis.clean && {clean: cleanOf(analysis, analysis.clean)}),
  }
}

function claimOf(
  claim: Claim,
  words: (spans: readonly Span[]) => string,
  {recorded, posted, page}: {recorded: Recorded | undefined; posted: string | undefined; page: number | undefined},
): JsonClaim {
  const {id, actor, kind, act, attitude, polarity, source, cue, content, chain, said} = claim
  const {confidence, actorConfidence, candidates = []} = claim
  return {
    id,
    actor: actor ?? null,
    kind,
    act,
    attitude: attitude ?? null,
    polarity,
    source,
    cue,
    content,
    text: {source: words(source), cue: words(cue), content: words(content)},
    chain,
    said: said ? {date: said.date, precision: said.precision, words: said.span ? words([said.span]) : null} : null,
    ...(recorded && {recorded}),
    ...(posted && {posted}),
    ...(page && {page}),
    confidence: roundProbability(confidence),
    actorConfidence: actorConfidence === undefined ? null : roundProbability(actorConfidence),
    candidates: candidates.map(({actor, probability}) => ({actor, probability: roundProbability(probability)})),
  }
}

function cleanOf({sentences, mentions, claims, responses}: Analysis, clean: CleanText): JsonClean {
  const {toClean} = cleanOffsets(clean)
  const place = (spans: readonly Span[]) => placeAll(spans, toClean)
  return {
    text: clean.text,
    sentences: place(sentences),
    entities: mentions.flatMap(entityOf).flatMap(({start, end, ...entity}) => {
      const span = toClean([start, end])
      return span ? [{...entity, start: span[0], end: span[1], text: clean.text.slice(...span)}] : []
    }),
    claims: claims.map(({id, source, cue, content}) => ({
      id,
      source: place(source),
      cue: place(cue),
      content: place(content),
    })),
    responses: place(responses.map(({span}) => span)),
  }
}

function jsonOf({title, publisher, published, modified, authors, credits, url, language}: Article): JsonArticle {
  return {
    title: title ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    modified: modified ?? null,
    authors,
    credits: credits ?? [],
    url: url ?? null,
    language,
  }
}

function entityOf({start, end, text, type, form, actor}: Mention): JsonResult['entities'] {
  return type === 'unnamed' || form !== 'name' ? [] : [{start, end, text, type, actor: actor ?? null}]
}

function actorOf({id, name, type, aliases, description}: Actor): JsonResult['actors'][number] {
  return {id, name, type, aliases, description: description ?? null}
}
