import type {Claim} from '../article.ts'

/** A claim is pinned on its best candidate from this probability on, unless the settings say otherwise. */
export const defaultMinimumActorConfidence = 0.6

/** The best candidate must be ahead of the runner-up by at least this much. */
const minLead = 0.15

/** Runners-up below this probability are not shown; the best candidate always is. */
const minShown = 0.05

/** How many candidates are shown at most. */
const maxShown = 3

/**
 * Whether the claim's best candidate is too unsure for the claim to be pinned on it: its
 * probability is below `minimum` (0 to 1), or the runner-up is near. With a minimum of 0,
 * and where a person set the actor, no claim is in doubt; nor is one without an actor.
 */
export function isInDoubt(
  {actor, actorConfidence = 1, candidates = []}: Claim,
  minimum = defaultMinimumActorConfidence,
): boolean {
  if (actor === undefined || minimum <= 0) return false
  const runnerUp = candidates[1]?.probability ?? 0
  return actorConfidence < minimum || actorConfidence - runnerUp < minLead
}

/** Returns the candidates that people see: the best one, and the next ones that are likely enough. */
export function shownCandidates({candidates = []}: Claim) {
  return candidates.slice(0, maxShown).filter(({probability}, index) => index === 0 || probability >= minShown)
}

/**
 * Whether two claims turn on the same question, so that an answer to one likely answers
 * the other: the best candidate of each is among the first two of the other.
 */
export function haveSameDoubt(one: Claim, other: Claim): boolean {
  return isRival(one, other) && isRival(other, one)
}

function isRival({candidates: [best] = []}: Claim, {candidates = []}: Claim): boolean {
  return candidates.slice(0, 2).some(({actor}) => actor === best?.actor)
}
