import {judge} from '../../../core/claims/attribution/judge-candidate.ts'

export interface Trial {
  measures: ArrayLike<number>
  right: boolean
  weight: number
}

/**
 * Logistic regression by gradient descent with AdaGrad: which measures tell that
 * something found is right. `prior` pulls the weights towards 0.
 */
export function fitJudgement(trials: readonly Trial[], rounds = 400, prior = 0): number[] {
  const count = trials[0].measures.length
  const weights = new Array<number>(count).fill(0)
  const squares = new Float64Array(count).fill(1e-6)
  const total = trials.reduce((sum, {weight}) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => prior * weight)
    for (const {measures, right, weight} of trials) {
      const miss = judge(measures, weights) - (right ? 1 : 0)
      for (let index = 0; index < count; index++) slope[index] += (weight * miss * measures[index]) / total
    }
    for (let index = 0; index < count; index++) {
      squares[index] += slope[index] ** 2
      weights[index] -= (0.3 * slope[index]) / Math.sqrt(squares[index])
    }
  }
  return weights.map((weight) => Number(weight.toFixed(4)))
}
