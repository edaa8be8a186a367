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
    const score = candidate.features.reduce((sum, feature) => sum + (antecedentWeights[feature] ?? 0), 0)
    if (score <= most) continue
    most = score
    best = candidate
  }
  return best
}
