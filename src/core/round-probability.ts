/** To three places, as probabilities are written out. */
export function roundProbability(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
