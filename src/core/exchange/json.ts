import type {Actor, ActorType, Analysis, Article, Credit, EntityType, Kind, Mention, Span} from '../article.ts'

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

/** One document's result as the command line and other programs exchange it. Offsets as in `Analysis`. */
export interface JsonResult {
  id: string | number
  article: JsonArticle
  /** Where the document holds several articles: each with its place; `article` is the first. */
  articles?: (JsonArticle & {span: Span})[]
  sentences: Span[]
  entities: {start: number; end: number; text: string; type: EntityType; actor: string | null}[]
  actors: {id: string; name: string; type: ActorType; aliases: string[]; description: string | null}[]
  claims: {
    id: string
    /** Null for a quotation that nobody is said to have said. */
    actor: string | null
    kind: Kind
    source: Span[]
    cue: Span[]
    content: Span[]
    chain: string[]
    /** ISO 8601 date. */
    said: string | null
    confidence: number
  }[]
  messages: {rule: string; reason: string; span: Span | null}[]
  /** `[start, end, lemma, universal part of speech]`. */
  tokens?: [start: number, end: number, lemma: string, tag: string][]
}

/** The result for `id`. Entities are named mentions; pronouns and nouns are left to the claims. */
export function toJson(id: string | number, analysis: Analysis): JsonResult {
  const {article, articles, sentences, mentions, actors, claims, messages, tokens} = analysis
  return {
    id,
    article: jsonOf(article),
    ...(articles && {articles: articles.map(({span, ...one}) => ({...jsonOf(one), span}))}),
    sentences,
    entities: mentions.flatMap(entityOf),
    actors: actors.map(actorOf),
    claims: claims.map(({id, actor, kind, source, cue, content, chain, said, confidence}) => ({
      id,
      actor: actor ?? null,
      kind,
      source,
      cue,
      content,
      chain,
      said: said?.date ?? null,
      confidence: Math.round(confidence * 1000) / 1000,
    })),
    messages: messages.map(({rule, reason, span}) => ({rule, reason, span: span ?? null})),
    ...(tokens && {
      tokens: tokens.map(({start, end, lemma, tag}): [number, number, string, string] => [start, end, lemma, tag]),
    }),
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
