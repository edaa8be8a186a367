import {judge, measureCount} from '../../core/claims/attribution/judge-candidate.ts'

export interface Trial {
  measures: Float64Array
  right: boolean
  weight: number
}

/** Logistic regression by gradient descent with AdaGrad: which measures tell that an attribution is right. */
export function fitJudgement(trials: readonly Trial[], rounds = 400): number[] {
  const weights = new Array<number>(measureCount).fill(0)
  const squares = new Float64Array(measureCount).fill(1e-6)
  const total = trials.reduce((sum, {weight}) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(measureCount)
    for (const {measures, right, weight} of trials) {
      const miss = judge(measures, weights) - (right ? 1 : 0)
      for (let index = 0; index < measureCount; index++) slope[index] += (weight * miss * measures[index]) / total
    }
    for (let index = 0; index < measureCount; index++) {
      squares[index] += slope[index] ** 2
      weights[index] -= (0.3 * slope[index]) / Math.sqrt(squares[index])
    }
  }
  return weights.map((weight) => Number(weight.toFixed(4)))
}
