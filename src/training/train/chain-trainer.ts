/**
 * Trains a linear chain: conditional log-likelihood by stochastic gradient with
 * AdaGrad (Duchi, Hazan and Singer, JMLR 2011) and feature dropout, the weights
 * averaged over the later epochs, clipped and stored as int8.
 */
import {forbidden, type LinearModel} from '../../core/linear/linear-model.ts'
import {createLattice, exponentiate, type Lattice, runForwardBackward} from '../../core/linear/marginals.ts'
import type {Random} from '../random.ts'

/** A sequence to learn: the hashes of word `i`'s features are `features[starts[i]…starts[i + 1]]`. */
export interface Example {
  features: Uint32Array
  starts: Uint32Array
  /** The right label of each word, as an index, or `unknown`. */
  labels: Uint8Array
  /** How much it counts; 1 by default. */
  weight?: number
}

/** The label of a word of which nothing is to be learnt: whatever the model takes it for is right. */
export const unknown = 255

export interface TrainOptions {
  labels: readonly string[]
  /** Name and version of the feature functions. */
  features: string
  /** The table has 2 to this power rows. */
  bits: number
  epochs: number
  random: Random
  /** Label pairs that must not be, `[from, to]`; `from` -1 is the start. */
  impossible?: readonly (readonly [from: number, to: number])[]
  rate?: number
  l2?: number
  /** What the sums of squared slopes begin with: the larger, the smaller the first steps. */
  caution?: number
  /** The share of features left out at random at each sight of a word. */
  dropout?: number
  /** What a wrong label is added to its score in training, by `right * labels + wrong` (softmax-margin). */
  costs?: Float32Array
  /** Called after each epoch with the mean loss a sequence. */
  onEpoch?(epoch: number, loss: number): void
}

/** Examples by index, so that they may be made when they are needed. */
export interface Examples {
  count: number
  get(index: number): Example
}

/** Weights before they are rounded; several trainings may be averaged. */
export interface Weights {
  emissions: Float32Array
  transitions: Float32Array
}

export function trainChain(examples: Examples, options: TrainOptions): Weights {
  const {
    labels,
    bits,
    epochs,
    random,
    impossible = [],
    rate = 0.1,
    l2 = 1e-6,
    dropout = 0.3,
    costs,
    caution = 1e-2,
  } = options
  const width = labels.length
  const mask = 2 ** bits - 1
  const emissions = new Float32Array(2 ** bits * width)
  const squares = new Float32Array(emissions.length).fill(caution)
  const transitions = new Float32Array((width + 2) * width)
  const transitionSquares = new Float32Array(transitions.length).fill(caution)
  for (const [from, to] of impossible) transitions[(from < 0 ? width : from) * width + to] = forbidden
  const sums: Weights = {
    emissions: new Float32Array(emissions.length),
    transitions: new Float32Array(transitions.length),
  }
  const expected = new Float64Array(transitions.length)
  const gradient = new Float64Array(width)
  let rows = new Uint32Array(4096)
  let ends = new Uint32Array(256)
  let scores = new Float64Array(256 * width)
  let lattice: Lattice = createLattice(256, width)
  let bounded: Lattice = createLattice(256, width)
  const averagedFrom = Math.floor(epochs / 2)

  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const index of random.shuffled(examples.count)) loss += learn(examples.get(index))
    options.onEpoch?.(epoch, loss / examples.count)
    if (epoch < averagedFrom) continue
    for (let index = 0; index < emissions.length; index++) sums.emissions[index] += emissions[index]
    for (let index = 0; index < transitions.length; index++) sums.transitions[index] += transitions[index]
  }
  const turns = epochs - averagedFrom
  return {emissions: sums.emissions.map((sum) => sum / turns), transitions: sums.transitions.map((sum) => sum / turns)}

  function learn({features, starts, labels: right, weight = 1}: Example): number {
    const length = right.length
    if (!length) return 0
    makeRoom(length, features.length)
    drop(features, starts, length)
    score(length, right)
    const pairs = exponentiate(transitions)
    runForwardBackward(scores, length, width, pairs, lattice)
    if (right.includes(unknown)) return learnPartly(length, right, pairs, weight)
    let path = transitions[width * width + right[0]] + transitions[(width + 1) * width + right[length - 1]]
    for (let word = 0; word < length; word++) {
      path += scores[word * width + right[word]]
      if (word) path += transitions[right[word - 1] * width + right[word]]
    }
    updateEmissions(length, (word, label) => (label === right[word] ? 1 : 0), weight)
    expected.fill(0)
    expectPairs(lattice, length, pairs, 1)
    expected[width * width + right[0]]--
    expected[(width + 1) * width + right[length - 1]]--
    for (let word = 1; word < length; word++) expected[right[word - 1] * width + right[word]]--
    updateTransitions(weight)
    return weight * (lattice.logPartition - path)
  }

  /** All labellings that agree with the known labels are right, each as far as the model believes in it. */
  function learnPartly(length: number, right: Uint8Array, pairs: Float64Array, weight: number): number {
    for (let word = 0; word < length; word++) {
      if (right[word] === unknown) continue
      for (let label = 0; label < width; label++) if (label !== right[word]) scores[word * width + label] = forbidden
    }
    runForwardBackward(scores, length, width, pairs, bounded)
    updateEmissions(length, (word, label) => bounded.marginals[word * width + label], weight)
    expected.fill(0)
    expectPairs(lattice, length, pairs, 1)
    expectPairs(bounded, length, pairs, -1)
    updateTransitions(weight)
    return weight * (lattice.logPartition - bounded.logPartition)
  }

  function makeRoom(length: number, count: number) {
    if (rows.length < count) rows = new Uint32Array(2 * count)
    if (ends.length > length) return
    ends = new Uint32Array(2 * length)
    scores = new Float64Array(2 * length * width)
    lattice = createLattice(2 * length, width)
    bounded = createLattice(2 * length, width)
  }

  /** Keeps the rows of the features that dropout spares. */
  function drop(features: Uint32Array, starts: Uint32Array, length: number) {
    let kept = 0
    for (let word = 0; word < length; word++) {
      for (let at = starts[word]; at < starts[word + 1]; at++) {
        if (dropout && random.next() < dropout) continue
        rows[kept++] = (features[at] & mask) * width
      }
      ends[word] = kept
    }
  }

  function score(length: number, right: Uint8Array) {
    // what is left out now will be there in use: the rest stands for it
    const boost = 1 / (1 - dropout)
    let at = 0
    for (let word = 0; word < length; word++) {
      const base = word * width
      for (let label = 0; label < width; label++) scores[base + label] = 0
      for (; at < ends[word]; at++) {
        const row = rows[at]
        for (let label = 0; label < width; label++) scores[base + label] += emissions[row + label]
      }
      for (let label = 0; label < width; label++) {
        scores[base + label] *= boost
        if (costs && right[word] !== unknown) scores[base + label] += costs[right[word] * width + label]
      }
    }
  }

  function updateEmissions(length: number, rightShare: (word: number, label: number) => number, weight: number) {
    let at = 0
    for (let word = 0; word < length; word++) {
      let largest = 0
      for (let label = 0; label < width; label++) {
        const slope = lattice.marginals[word * width + label] - rightShare(word, label)
        gradient[label] = weight * slope
        if (Math.abs(slope) > largest) largest = Math.abs(slope)
      }
      // most words are beyond doubt and would only cost time
      if (largest < 1e-3) {
        at = ends[word]
        continue
      }
      for (; at < ends[word]; at++) {
        const row = rows[at]
        for (let label = 0; label < width; label++) {
          const slope = gradient[label] + l2 * emissions[row + label]
          squares[row + label] += slope * slope
          emissions[row + label] -= (rate * slope) / Math.sqrt(squares[row + label])
        }
      }
    }
  }

  /** Adds how often the lattice expects each pair of labels, times `sign`, to `expected`. */
  function expectPairs(
    {marginals, forward, backward, local, sums: scaled}: Lattice,
    length: number,
    pairs: Float64Array,
    sign: number,
  ) {
    for (let label = 0; label < width; label++) {
      expected[width * width + label] += sign * marginals[label]
      expected[(width + 1) * width + label] += sign * marginals[(length - 1) * width + label]
    }
    for (let word = 1; word < length; word++) {
      const at = word * width
      for (let to = 0; to < width; to++) {
        const arrive = (sign * local[at + to] * backward[at + to]) / scaled[word]
        for (let from = 0; from < width; from++) {
          expected[from * width + to] += forward[at - width + from] * pairs[from * width + to] * arrive
        }
      }
    }
  }

  function updateTransitions(weight: number) {
    for (let pair = 0; pair < transitions.length; pair++) {
      if (transitions[pair] === forbidden || Math.abs(expected[pair]) < 1e-9) continue
      const slope = weight * expected[pair]
      transitionSquares[pair] += slope * slope
      transitions[pair] -= (rate * slope) / Math.sqrt(transitionSquares[pair])
    }
  }
}

/** Beyond this a weight is cut off: a tighter bound costs accuracy, a wider one precision. */
const bound = 2

/** The mean of one or more trainings as a model that can be shipped. */
export function quantize(
  trained: readonly Weights[],
  {labels, features}: Pick<TrainOptions, 'labels' | 'features'>,
  tables: LinearModel['tables'] = {},
): LinearModel {
  const scale = bound / 127
  const mean = (key: keyof Weights) =>
    trained[0][key].map((_, index) => trained.reduce((sum, weights) => sum + weights[key][index], 0) / trained.length)
  return {
    labels,
    features,
    scale,
    transitions: mean('transitions'),
    weights: Int8Array.from(mean('emissions'), (weight) =>
      Math.round(Math.max(-bound, Math.min(bound, weight)) / scale),
    ),
    tables,
  }
}
