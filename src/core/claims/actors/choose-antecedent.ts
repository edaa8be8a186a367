import type {Candidate} from './antecedent-features.ts'
import {antecedentWeights} from './antecedent-weights.ts'
import type {Reference} from './reference.ts'

/** Picks whom a pronoun stands for; undefined for nobody. */
export type Choose = (candidates: readonly Candidate[], pronoun: Reference) => Candidate | undefined

/** The candidate that the weights like best; undefined when there is none. */
export const chooseAntecedent: Choose = (candidates) => {
  const scores = candidates.map(score)
  return candidates[scores.indexOf(Math.max(...scores))]
}

/** How much the weights like a candidate. */
export function score({features}: Candidate): number {
  return features.reduce((sum, feature) => sum + (antecedentWeights[feature] ?? 0), 0)
}
