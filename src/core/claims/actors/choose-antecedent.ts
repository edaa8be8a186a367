import type {Candidate} from './antecedent-features.ts'
import {antecedentWeights} from './antecedent-weights.ts'

export type Choose = (candidates: readonly Candidate[], pronoun: {first: number}) => Candidate | undefined

/** The candidate that the weights like best; undefined when there is none. */
export const chooseAntecedent: Choose = (candidates) => {
  let best: Candidate | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const score = candidate.features.reduce((sum, feature) => sum + (antecedentWeights[feature] ?? 0), 0)
    if (score <= most) continue
    most = score
    best = candidate
  }
  return best
}
