import type {Actor, Claim, Span} from '../article.ts'
import {type AnnotatedArticle, candidatesOf, isUncertain, type SecondOpinion} from './annotated-article.ts'

/** Returns the opinions by the ids of the claims that have exactly their content. */
export function placeOpinions(
  claims: readonly Claim[],
  opinions: readonly SecondOpinion[],
): ReadonlyMap<string, SecondOpinion> {
  const byContent = new Map(opinions.map((opinion) => [keyOf(opinion), opinion]))
  return new Map(
    claims.flatMap((claim) => {
      const opinion = byContent.get(keyOf(claim))
      return opinion ? [[claim.id, opinion] as const] : []
    }),
  )
}

function keyOf({content}: {content: readonly Span[]}): string {
  return content.join(' ')
}

/**
 * Returns the second opinion on a claim, with the actor that it names; undefined where there is none, the claim
 * is no longer in doubt, or not exactly one of its candidates has that name.
 */
export function opinionOf(article: AnnotatedArticle, claim: Claim): {actor: Actor; opinion: SecondOpinion} | undefined {
  const opinion = article.opinions?.get(claim.id)
  if (!opinion || !isUncertain(article, claim)) return undefined
  const [named, ...more] = candidatesOf(article, claim).filter(({actor}) => actor.name === opinion.name)
  return named && !more.length ? {actor: named.actor, opinion} : undefined
}

/** Returns the claims on which there is a second opinion that can be taken, in text order. */
export function claimsWithOpinion(article: AnnotatedArticle): Claim[] {
  if (!article.opinions?.size) return []
  return article.analysis.claims.filter((claim) => opinionOf(article, claim))
}
