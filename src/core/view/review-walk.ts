import {type AnnotatedArticle, isUncertain, uncertainClaims} from '../annotation/annotated-article.ts'
import {annotatedSpans, matchClaims} from '../annotation/match-claims.ts'
import {type OfferedTag, sortTags} from '../annotation/offered-tags.ts'
import type {Claim, Span} from '../article.ts'
import {fillInCount, phrasesOf} from '../phrases.ts'
import {extentOf, startOf} from './claim-text.ts'
import {nextClaim, previousClaim} from './find-claim.ts'

/** Whether a person has yet to decide on the claim: it has no tag, or it is in doubt who said it. */
export function wantsReview(article: AnnotatedArticle, claim: Claim): boolean {
  return !article.tags.get(claim.id)?.length || isUncertain(article, claim)
}

/**
 * Returns the next open claim after the offset, from the article's start again when there is none; undefined at the
 * end. `decided` are starts of claims that the person has decided on, in doubt or not.
 */
export function nextOpen(
  article: AnnotatedArticle,
  offset: number,
  decided: ReadonlySet<number> = new Set(),
): Claim | undefined {
  const open = article.analysis.claims.filter((claim) => wantsReview(article, claim) && !decided.has(startOf(claim)[0]))
  return nextClaim(open, offset)
}

/** Returns the last claim before the offset, open or not: one that was just decided is looked at again. */
export function previousInReview({analysis}: AnnotatedArticle, offset: number): Claim | undefined {
  return previousClaim(analysis.claims, offset)
}

/**
 * Returns the claim with those of the very same words ("The *Ledger* reports, citing officials, that …" are two), in
 * the order of `claims`: a verdict is on the words, so it is on all of them.
 */
export function decidedTogether(claims: readonly Claim[], claim: Claim): Claim[] {
  return matchClaims(annotatedSpans(claim), claims)
}

/** How many claims of an article have a verdict. */
export function reviewProgress({analysis, tags}: AnnotatedArticle): {decided: number; all: number} {
  return {decided: analysis.claims.filter(({id}) => tags.get(id)?.length).length, all: analysis.claims.length}
}

/** What a review came to: "12 of 12 claims decided: 7 verified, 5 disputed. 1 speaker uncertain." */
export function reviewSummary(article: AnnotatedArticle, offered: readonly OfferedTag[]): string {
  const {analysis, tags} = article
  const given = analysis.claims.flatMap(({id}) => tags.get(id) ?? [])
  const counts = sortTags(given, offered).map((tag) => `${given.filter((one) => one === tag).length} ${tag}`)
  const uncertain = uncertainClaims(article).length
  const verdicts = counts.length ? `: ${counts.join(', ')}` : ''
  const phrases = phrasesOf(article)
  const rest = uncertain ? ` ${fillInCount(phrases, phrases.uncertainSpeakers, uncertain)}.` : ''
  const {decided, all} = reviewProgress(article)
  return `${fillInCount(phrases, phrases.reviewed, all, decided)}${verdicts}.${rest}`
}

/** Returns the sentence or sentences that a claim is in; the claim's own extent where the text has none there. */
export function sentencesOf({analysis}: AnnotatedArticle, claim: Claim): Span {
  const [start, end] = extentOf(claim)
  const around = analysis.sentences.filter(([from, to]) => from < end && to > start)
  return [Math.min(start, ...around.map(([from]) => from)), Math.max(end, ...around.map(([, to]) => to))]
}
