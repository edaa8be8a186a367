import type {ScoreFeatures} from '../../../core/claims/actors/linking/actor-model.ts'

/** What is chosen among: each candidate's features, and its score by the weights of the moment. */
export interface Choice {
  features: readonly Int32Array[]
  scores: readonly number[]
}

export interface RankerSettings {
  bits: number
  rate: number
  prior: number
}

/**
 * A log-linear ranker that learns decision by decision (Adagrad, L2 prior): the
 * probability of the right candidates together is made as great as can be.
 */
export interface Ranker {
  score: ScoreFeatures
  learn(choice: Choice, right: readonly boolean[], weight: number): void
  /** Ends an epoch: from now on the weights are averaged. */
  beginAverage(): void
  /** The mean of the weights since `beginAverage`. */
  weights(): Float64Array
}

export function createRanker({bits, rate, prior}: RankerSettings): Ranker {
  const size = 2 ** bits
  const mask = size - 1
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  const sums = new Float64Array(size)
  const since = new Float64Array(size)
  let averaging = false
  let step = 0
  let firstStep = 0
  const gradient = new Float64Array(size)
  /** The rows that a step changes, each once: those whose `seen` is the step. */
  const rows = new Int32Array(size)
  const seen = new Uint32Array(size)
  const change = (row: number, by: number) => {
    if (averaging) {
      sums[row] += weights[row] * (step - since[row])
      since[row] = step
    }
    weights[row] += by
  }
  return {
    score(features, count) {
      let sum = 0
      for (let index = 0; index < count; index++) sum += weights[features[index] & mask]
      return sum
    },
    learn({features, scores}, right, weight) {
      step++
      const top = Math.max(...scores)
      const raised = scores.map((score) => Math.exp(score - top))
      const all = raised.reduce((sum, each) => sum + each, 0)
      const rightMass = raised.reduce((sum, each, index) => sum + (right[index] ? each : 0), 0)
      if (!rightMass || rightMass === all) return
      let count = 0
      for (let candidate = 0; candidate < features.length; candidate++) {
        const share = raised[candidate] / all
        const slope = weight * ((right[candidate] ? raised[candidate] / rightMass : 0) - share)
        if (Math.abs(slope) < 1e-6) continue
        for (const feature of features[candidate]) {
          const row = feature & mask
          if (seen[row] !== step) {
            seen[row] = step
            gradient[row] = 0
            rows[count++] = row
          }
          gradient[row] += slope
        }
      }
      for (let index = 0; index < count; index++) {
        const row = rows[index]
        const pull = gradient[row] - prior * weights[row]
        squares[row] += pull * pull
        change(row, (rate * pull) / Math.sqrt(squares[row]))
      }
    },
    beginAverage() {
      averaging = true
      firstStep = step
      sums.fill(0)
      since.fill(step)
    },
    weights() {
      if (!averaging) return weights
      const begun = step
      return Float64Array.from(
        weights,
        (weight, row) => (sums[row] + weight * (begun - since[row])) / Math.max(1, begun - firstStep),
      )
    },
  }
}
