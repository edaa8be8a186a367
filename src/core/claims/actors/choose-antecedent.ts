import type {Candidate} from './antecedent-features.ts'
import {antecedentWeights} from './antecedent-weights.ts'
import type {Reference} from './reference.ts'

/** Picks whom a pronoun stands for; undefined for nobody. */
export type Choose = (candidates: readonly Candidate[], pronoun: Reference) => Candidate | undefined

/** The candidate that the weights like best; undefined when there is none. */
export const chooseAntecedent: Choose = (candidates) => {
  let best: Candidate | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const points = score(candidate)
    if (points > most) [best, most] = [candidate, points]
  }
  return best
}

/** How much the weights like a candidate. */
export function score({features}: Candidate): number {
  let sum = 0
  for (const feature of features) sum += antecedentWeights[feature] ?? 0
  return sum
}
