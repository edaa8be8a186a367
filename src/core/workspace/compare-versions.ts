import {type AnnotatedArticle, actorOf} from '../annotation/annotated-article.ts'
import type {Claim, Span} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {startOf, wordsOf} from '../view/claim-text.ts'
import {byPosition} from '../view/find-claim.ts'
import {cueOf, describeStance, statementOf} from '../view/statement.ts'
import {type ComparedQuote, compareQuotes, diffQuotes, readComparedQuote, type Weight} from './compare-quotes.ts'
import {compareSpeakers} from './compare-speakers.ts'

/** What of a claim is otherwise in the other version. `quotation`: reported words became quoted ones, or the other way. */
export type ClaimAspect = 'words' | 'actor' | 'stance' | 'cue' | 'quotation'

/** A claim of one version, for reading. Spans count UTF-16 code units of that version's file. */
export interface VersionClaim {
  id: string
  actor: string | null
  kind: Claim['kind']
  /** "assertive", "assertive, denied". */
  stance: string
  cue: string
  /** The words of its content. */
  content: string
  /** Cue and content. */
  statement: string
  spans: Span[]
  /** From 1. */
  line: number
}

/** A claim that one version alone has, or that both have differently. */
export interface ClaimChange {
  change: 'added' | 'dropped' | 'changed'
  /** Empty for what was added or dropped. */
  aspects: ClaimAspect[]
  old: VersionClaim | null
  new: VersionClaim | null
  /** The words that differ, as both have them, where `words` is among the aspects. */
  words: {weight: Weight; old: string; new: string}[]
}

export interface VersionComparison {
  title: {old: string | null; new: string | null}
  /** How many claims are the same in both. */
  unchanged: number
  /** In the order of the new version; what was dropped stands where it was. */
  changes: ClaimChange[]
}

/** Two claims with a smaller share of common words are two claims. */
const minLikeness = 0.5

interface Side {
  article: AnnotatedArticle
  claims: {claim: Claim; quote: ComparedQuote}[]
  describe(claim: Claim): VersionClaim
}

/**
 * Compares the claims of two versions of an article: what was added, dropped, reworded,
 * given to another actor, or has another stance. Claims are matched by their words, the
 * likest first; where a claim stands makes no difference, so that moved paragraphs are
 * no change.
 */
export function compareVersions(old: AnnotatedArticle, now: AnnotatedArticle): VersionComparison {
  const [before, after] = [readSide(old), readSide(now)]
  const partner = matchClaims(before, after)
  const kept = new Set(partner.values())
  const changes: ClaimChange[] = []
  let unchanged = 0
  let next = 0
  const dropUntil = (end: number) => {
    for (; next < end; next++) {
      if (kept.has(next)) continue
      const {claim} = before.claims[next]
      changes.push({change: 'dropped', aspects: [], old: before.describe(claim), new: null, words: []})
    }
  }
  for (const [index, {claim, quote}] of after.claims.entries()) {
    const at = partner.get(index)
    if (at === undefined) {
      changes.push({change: 'added', aspects: [], old: null, new: after.describe(claim), words: []})
      continue
    }
    dropUntil(at)
    const one = before.claims[at]
    const aspects = aspectsOf(before, one, after, {claim, quote})
    if (!aspects.length) {
      unchanged++
      continue
    }
    changes.push({
      change: 'changed',
      aspects,
      old: before.describe(one.claim),
      new: after.describe(claim),
      words: aspects.includes('words') ? wordChanges(one.quote, quote) : [],
    })
  }
  dropUntil(before.claims.length)
  const [oldTitle, newTitle] = [old, now].map(({analysis}) => analysis.article.title ?? null)
  return {title: {old: oldTitle, new: newTitle}, unchanged, changes}
}

function readSide(article: AnnotatedArticle): Side {
  const lineAt = lineIndex(article.text)
  return {
    article,
    claims: byPosition(article.analysis.claims).map((claim) => ({
      claim,
      quote: readComparedQuote(wordsOf(article, claim.content)),
    })),
    describe: (claim) => ({
      id: claim.id,
      actor: actorOf(article, claim)?.name ?? null,
      kind: claim.kind,
      stance: describeStance(claim),
      cue: cueOf(article, claim),
      content: wordsOf(article, claim.content),
      statement: statementOf(article, claim),
      spans: [...claim.content],
      line: lineAt(startOf(claim)[0]).number,
    }),
  }
}

/** Returns for claims of the new version, by index, the claim of the old one that it was. */
function matchClaims(before: Side, after: Side): Map<number, number> {
  const pairs: {at: number; index: number; likeness: number}[] = []
  for (const [index, {quote}] of after.claims.entries()) {
    const forms = new Set(quote.words.map(({form}) => form))
    for (const [at, one] of before.claims.entries()) {
      const shared = one.quote.words.filter(({form}) => forms.has(form)).length
      const total = one.quote.words.length + quote.words.length
      if (2 * shared < minLikeness * total) continue
      const likeness = (2 * compareQuotes(one.quote, quote).shared) / Math.max(1, total)
      if (likeness >= minLikeness) pairs.push({at, index, likeness: likeness + sameSource(before, at, after, index)})
    }
  }
  pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.abs(a.at - a.index) - Math.abs(b.at - b.index) ||
      a.index - b.index ||
      a.at - b.at,
  )
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const {at, index} of pairs) {
    if (taken.has(at) || partner.has(index)) continue
    partner.set(index, at)
    taken.add(at)
  }
  return partner
}

/** Of claims with the same words, those with the same source belong together. */
function sameSource(before: Side, at: number, after: Side, index: number): number {
  const [one, other] = [before.claims[at].claim, after.claims[index].claim]
  return wordsOf(before.article, one.source) === wordsOf(after.article, other.source) ? 0.05 : 0
}

function aspectsOf(
  before: Side,
  one: Side['claims'][number],
  after: Side,
  other: Side['claims'][number],
): ClaimAspect[] {
  const aspects: ClaimAspect[] = []
  if (compareQuotes(one.quote, other.quote).relation !== 'same') aspects.push('words')
  if (haveOtherActors(before.article, one.claim, after.article, other.claim)) aspects.push('actor')
  if (describeStance(one.claim) !== describeStance(other.claim)) aspects.push('stance')
  const [here, there] = [cueOf(before.article, one.claim), cueOf(after.article, other.claim)]
  if (here.toLowerCase() !== there.toLowerCase()) aspects.push('cue')
  if ((one.claim.kind === 'indirect') !== (other.claim.kind === 'indirect')) aspects.push('quotation')
  return aspects
}

/** Where the source's words are the same, somebody who is sure in one version alone makes no difference. */
function haveOtherActors(old: AnnotatedArticle, one: Claim, now: AnnotatedArticle, other: Claim): boolean {
  const [here, there] = [actorOf(old, one), actorOf(now, other)]
  if (here && there)
    return here.name.toLowerCase() !== there.name.toLowerCase() && compareSpeakers(here, there) !== 'samePerson'
  if (!here && !there) return false
  return wordsOf(old, one.source).toLowerCase() !== wordsOf(now, other.source).toLowerCase()
}

function wordChanges(one: ComparedQuote, other: ComparedQuote): ClaimChange['words'] {
  return diffQuotes(one, other).map(({weight, one: [start, end], other: [from, to]}) => ({
    weight,
    old: one.text.slice(start, end),
    new: other.text.slice(from, to),
  }))
}
