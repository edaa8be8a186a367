/**
 * A linear-chain model over hashed features: for each word one score a label, the
 * sum of the weights of the word's features, and one score a pair of labels.
 *
 * Lafferty, McCallum and Pereira, "Conditional Random Fields" (ICML 2001);
 * Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (ICML 2009).
 */
export interface LinearModel {
  labels: readonly string[]
  /** Name and version of the feature functions that it was trained with: "tags-1". */
  features: string
  /** Rows of one weight a label, row after row; a power of two of rows. */
  weights: Int8Array
  /** What one step of an int8 weight is worth. */
  scale: number
  transitions: Transitions
  /** Further numbers that belong to the model, such as a calibration table. */
  tables: Readonly<Record<string, readonly number[]>>
}

/**
 * Scores of label pairs, by `from * labels + to`; then a row for the label that
 * starts a sequence, then one for the label that ends it.
 */
export type Transitions = Float32Array

/** A pair of labels that must not be. */
export const forbidden = -10000

/**
 * Writes the scores of one word's labels to `scores[at…]`. `features` are hashes;
 * the first `count` are read.
 */
export function scoreWord(
  {labels, weights, scale}: LinearModel,
  features: Uint32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const width = labels.length
  const mask = weights.length / width - 1
  for (let label = 0; label < width; label++) scores[at + label] = 0
  for (let index = 0; index < count; index++) {
    const row = (features[index] & mask) * width
    for (let label = 0; label < width; label++) scores[at + label] += weights[row + label]
  }
  for (let label = 0; label < width; label++) scores[at + label] *= scale
}
