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
  /** Which features count: one bit a hash. All do when it is absent. */
  sieve?: Sieve
  /** Further numbers that belong to the model, such as a calibration table. */
  tables: Readonly<Record<string, readonly number[]>>
}

/**
 * Scores of label pairs, by `from * labels + to`; then a row for the label that
 * starts a sequence, then one for the label that ends it.
 */
export type Transitions = Float32Array

/**
 * The features that are worth their place in a small table, as a bit a hash; a
 * power of two of bits. What it drops cannot blur the rows of what it keeps.
 */
export type Sieve = Uint32Array

/** A sieve of 2 to the power of `bits` that lets these features through, and some others by chance. */
export function createSieve(bits: number, features: Iterable<number>): Sieve {
  const sieve = new Uint32Array(2 ** (bits - 5))
  for (const feature of features) {
    const bit = sieveBit(sieve, feature)
    sieve[bit >>> 5] |= 1 << (bit & 31)
  }
  return sieve
}

export function passesSieve(sieve: Sieve, feature: number): boolean {
  const bit = sieveBit(sieve, feature)
  return (sieve[bit >>> 5] & (1 << (bit & 31))) !== 0
}

/** The bit of a feature, which is mixed anew: the sieve must not look at the bits that choose the row. */
function sieveBit(sieve: Sieve, feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> (Math.clz32(sieve.length) - 4)
}

/** A pair of labels that must not be. */
export const forbidden = -10000
