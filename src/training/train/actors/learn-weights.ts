/** One pronoun: each candidate's features, and which candidates are right. */
export interface Example {
  candidates: string[][]
  right: boolean[]
  weight: number
}

/**
 * Weights of a log-linear ranker by gradient ascent (Adagrad) with an L2 prior:
 * the probability of the right candidates together is made as great as can be.
 */
export function learnWeights(
  examples: readonly Example[],
  {epochs = 15, rate = 0.1, prior = 1e-4} = {},
): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const score = (features: readonly string[]) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {candidates, right, weight} of examples) {
      const all = softmax(candidates.map(score))
      const rightMass = all.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0)
      const gradient = new Map<string, number>()
      for (const [index, features] of candidates.entries()) {
        const step = weight * ((right[index] ? all[index] / rightMass : 0) - all[index])
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + step)
      }
      for (const [feature, step] of gradient) {
        const old = weights.get(feature) ?? 0
        const slope = step - prior * old
        const square = (squares.get(feature) ?? 0) + slope * slope
        squares.set(feature, square)
        weights.set(feature, old + (rate * slope) / Math.sqrt(square + 1e-8))
      }
    }
  }
  return weights
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((total, each) => total + each, 0)
  return raised.map((each) => each / sum)
}
