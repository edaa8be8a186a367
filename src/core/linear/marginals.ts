import type {Transitions} from './linear-model.ts'

export interface Lattice {
  /** The probability of each label at each word, `width` a word. */
  marginals: Float64Array
  /** Log of the sum over all sequences: a sequence's log probability is its score minus this. */
  logPartition: number
  /** Scaled forward and backward sums, for the expected number of label pairs. */
  forward: Float64Array
  backward: Float64Array
  /** Exponentiated scores, each word's divided by its largest. */
  local: Float64Array
  /** The sums that each word of `forward` was divided by. */
  sums: Float64Array
}

/**
 * Forward–backward with each word's sums scaled to 1 (Rabiner 1989, section V),
 * so that no sequence underflows. `pairs` are the exponentiated transitions.
 */
export function runForwardBackward(
  scores: Float64Array,
  length: number,
  width: number,
  pairs: Float64Array,
  lattice: Lattice = createLattice(length, width),
): Lattice {
  const {marginals, forward, backward, local, sums} = lattice
  const ends = (width + 1) * width
  lattice.logPartition = 0
  if (!length) return lattice

  for (let word = 0; word < length; word++) {
    const at = word * width
    let top = scores[at]
    for (let label = 1; label < width; label++) if (scores[at + label] > top) top = scores[at + label]
    for (let label = 0; label < width; label++) local[at + label] = Math.exp(scores[at + label] - top)
    let sum = 0
    for (let to = 0; to < width; to++) {
      let reach = 0
      if (word === 0) reach = pairs[width * width + to]
      else for (let from = 0; from < width; from++) reach += forward[at - width + from] * pairs[from * width + to]
      forward[at + to] = reach * local[at + to]
      sum += forward[at + to]
    }
    sums[word] = sum
    for (let label = 0; label < width; label++) forward[at + label] /= sum
    lattice.logPartition += Math.log(sum) + top
  }

  const last = (length - 1) * width
  let ending = 0
  for (let label = 0; label < width; label++) ending += forward[last + label] * pairs[ends + label]
  lattice.logPartition += Math.log(ending)
  for (let label = 0; label < width; label++) backward[last + label] = pairs[ends + label] / ending
  for (let word = length - 2; word >= 0; word--) {
    const at = word * width
    for (let from = 0; from < width; from++) {
      let sum = 0
      for (let to = 0; to < width; to++) {
        sum += pairs[from * width + to] * local[at + width + to] * backward[at + width + to]
      }
      backward[at + from] = sum / sums[word + 1]
    }
  }
  for (let index = 0; index < length * width; index++) marginals[index] = forward[index] * backward[index]
  return lattice
}

/** Room for a sequence; it may be used again for any that is not longer. */
export function createLattice(length: number, width: number): Lattice {
  const room = () => new Float64Array(length * width)
  return {
    marginals: room(),
    logPartition: 0,
    forward: room(),
    backward: room(),
    local: room(),
    sums: new Float64Array(length),
  }
}

/** Transitions as `runForwardBackward` wants them. */
export function exponentiate(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, Math.exp)
}
