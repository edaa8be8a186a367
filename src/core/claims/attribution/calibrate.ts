/**
 * The probability that belongs to a sureness: straight lines between knots
 * `[sureness, probability, sureness, probability, …]` that rise in both, found by
 * isotonic regression (Zadrozny and Elkan, KDD 2002).
 */
export function calibrate(sureness: number, knots: readonly number[]): number {
  let index = 2
  while (index < knots.length - 2 && knots[index] < sureness) index += 2
  const [x0, y0, x1, y1] = knots.slice(index - 2, index + 2)
  const share = x1 > x0 ? (sureness - x0) / (x1 - x0) : 1
  return Math.max(0.01, Math.min(0.99, y0 + (y1 - y0) * Math.max(0, Math.min(1, share))))
}
