/** The index of the best score, the first of equals. */
export function chooseBest({scores}: {scores: readonly number[]}): number {
  return scores.reduce((best, score, index) => (score > scores[best] ? index : best), 0)
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((total, each) => total + each, 0)
  return raised.map((each) => each / sum)
}
