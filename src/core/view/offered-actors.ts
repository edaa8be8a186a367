import {type AnnotatedArticle, type Candidate, candidatesOf, claimsOf} from '../annotation/annotated-article.ts'
import type {Actor, Claim} from '../article.ts'

/** Whom a person is offered who says who said something. */
export interface OfferedActors {
  /** Who may have said the claim, the likeliest first. */
  candidates: Candidate[]
  /** Those who say something in the article, the most first. */
  speakers: Actor[]
  /** People, organizations and groups of whom it only speaks, in text order. A place is none of them. */
  others: Actor[]
}

/** Returns the actors that may be meant, each once, without `except`. */
export function offeredActors(
  article: AnnotatedArticle,
  {claim, except}: {claim?: Claim; except?: Actor} = {},
): OfferedActors {
  const candidates = claim ? candidatesOf(article, claim) : []
  const rest = article.analysis.actors.filter(
    (actor) => actor !== except && candidates.every((candidate) => candidate.actor !== actor),
  )
  const counts = new Map(rest.map((actor) => [actor, claimsOf(article, actor).length]))
  const isSpeaker = (actor: Actor) => counts.get(actor)! > 0
  return {
    candidates,
    speakers: rest.filter(isSpeaker).sort((one, other) => counts.get(other)! - counts.get(one)!),
    others: rest.filter((actor) => !isSpeaker(actor) && actor.type !== 'place'),
  }
}
