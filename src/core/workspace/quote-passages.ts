import {type AnnotatedArticle, actorOf} from '../annotation/annotated-article.ts'
import type {Actor, Claim, Quotation, Span} from '../article.ts'
import {abbreviates} from '../language/abbreviations.ts'
import {lengthOf, sharedLength} from '../overlap.ts'
import {cleanOffsets} from '../view/clean-offsets.ts'

/** One of the articles that are looked at together. */
export interface NamedArticle {
  /** Tells it from the others: its path, as a rule. */
  id: string
  article: AnnotatedArticle
}

/** What of an actor can be compared between articles. */
export type Speaker = Pick<Actor, 'name' | 'type'>

/** A quotation as one article has it, put together where "… he said …" is inside it. */
export interface QuotePassage {
  article: string
  /** In the document, quotation marks left out. */
  spans: readonly Span[]
  /** Its words as they read; " … " is between parts that were apart. */
  text: string
  actor?: Speaker
  /** Whether it is what somebody is said to have said, rather than a title or a term. */
  isStatement: boolean
}

/** What is between the parts of one quotation is at most as long as this, in UTF-16 code units. */
const maxClauseLength = 160

const gap = ' … '

/** Returns the quotations of an article, in text order; those inside others belong to them. */
export function findQuotePassages({id, article}: NamedArticle): QuotePassage[] {
  const {analysis} = article
  const outermost = analysis.quotations.filter(
    ({depth, language, inner}) => depth === 0 && language === undefined && inner[1] > inner[0],
  )
  const groups: {parts: Quotation[]; claim?: Claim}[] = []
  for (const quotation of outermost) {
    const claim = claimOf(article, quotation)
    const open = groups.at(-1)
    if (open && goesOn(article, open.parts.at(-1)!, quotation) && haveOneActor(open.claim, claim)) {
      open.parts.push(quotation)
      open.claim ??= claim
    } else groups.push({parts: [quotation], claim})
  }
  return groups.map(({parts, claim}) => ({
    article: id,
    spans: parts.map(({inner}) => inner),
    text: parts.map(({inner}) => readAs(article, inner)).join(gap),
    actor: claim && actorOf(article, claim),
    isStatement: claim !== undefined,
  }))
}

/** Returns where a span of a passage's text is in the document; one that crosses a gap is taken as a whole. */
export function placeInDocument({text, analysis}: AnnotatedArticle, passage: QuotePassage, [start, end]: Span): Span {
  let at = 0
  let from: number | undefined
  let to = passage.spans[0][1]
  for (const span of passage.spans) {
    const words = readAs({text, analysis}, span)
    if (from === undefined && start <= at + words.length) from = placed(span, Math.max(0, start - at), words)
    if (end > at || from !== undefined) to = placed(span, Math.min(words.length, Math.max(0, end - at)), words, true)
    if (end <= at + words.length) break
    at += words.length + gap.length
  }
  return [from ?? to, Math.max(from ?? to, to)]

  function placed(span: Span, offset: number, words: string, isEnd = false): number {
    const {clean} = analysis
    const inClean = clean && cleanOffsets(clean).toClean(span)
    if (!clean || !inClean) return Math.min(span[1], span[0] + offset)
    const [first, last] = cleanOffsets(clean).toDocument(
      isEnd ? [inClean[0], inClean[0] + offset] : [inClean[0] + offset, inClean[0] + words.length],
    )
    return isEnd ? last : first
  }
}

/** The words of a span with the white space that they have, without markup. */
function readAs({text, analysis: {clean}}: Pick<AnnotatedArticle, 'text' | 'analysis'>, span: Span): string {
  const place = clean && cleanOffsets(clean).toClean(span)
  return place ? clean.text.slice(...place) : text.slice(...span)
}

/** The claim that the quotation is the content of: the shortest one that has most of it. */
function claimOf({analysis}: AnnotatedArticle, {inner}: Quotation): Claim | undefined {
  let best: Claim | undefined
  for (const claim of analysis.claims) {
    const isMost = sharedLength(claim.content, [inner]) * 2 > inner[1] - inner[0]
    if (isMost && (!best || lengthOf(claim.content) < lengthOf(best.content))) best = claim
  }
  return best
}

/** "“…,” she said. “…”": a reporting clause in the same paragraph, and nothing else, is between. */
function goesOn(article: AnnotatedArticle, before: Quotation, after: Quotation): boolean {
  const between = readAs(article, [before.span[1], after.span[0]])
  if (between.length > maxClauseLength || /\n/.test(between)) return false
  if (!/[,?!—–-]$/.test(readAs(article, before.inner).trimEnd()) && !/^\s*,/.test(between)) return false
  return /\p{L}/u.test(between) && !/[.!?:]["”]?\s+\S/u.test(withoutTitles(between))
}

/** Full stops of titles and initials end no sentence. */
function withoutTitles(text: string): string {
  return text.replace(/\b(\p{L}+)\./gu, (whole, word) => (abbreviates(word, 'other') ? '' : whole))
}

function haveOneActor(one: Claim | undefined, other: Claim | undefined): boolean {
  return one?.actor === undefined || other?.actor === undefined || one.actor === other.actor
}
