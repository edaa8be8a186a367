import {type LinearModel, passesSieve} from './linear-model.ts'

/** Sums the weights of features. Sums are opaque numbers, `room` of them a word, that may be added up. */
export interface Scorer {
  room: number
  /** Adds the weights of the first `count` features (hashes; at most `featureLimit` a word in all) to `sums[at…]`. */
  add(features: Uint32Array, count: number, sums: Int32Array, at: number): void
  /** Writes sums as one score a label to `scores[to…]`. */
  read(sums: Int32Array, at: number, scores: Float64Array, to: number): void
}

/** The sum of at most this many int8 weights is below 2 to the power of 15. */
export const featureLimit = 256

/** Makes weights unsigned, so that they can be taken out of a 32-bit number by masking; the same for four at once. */
const bias = 128
const signs = 0x80808080
const lanes = 0x00ff00ff

/**
 * Scoring is most of the work of an analysis. So weights are packed four labels to
 * a 32-bit number, and sums are two labels to a number, in lanes of 16 bits that
 * are added at once (Lamport, "Multiple byte processing with full-word
 * instructions", CACM 1975).
 */
export function createScorer({labels, weights, scale, sieve}: LinearModel): Scorer {
  const width = labels.length
  const stride = Math.ceil(width / 4)
  const mask = weights.length / width - 1
  const packed = pack(weights, width, stride)
  const rows = new Int32Array(featureLimit)

  return {
    room: 2 * stride,
    add(features, count, sums, at) {
      let kept = 0
      for (let index = 0; index < count; index++) {
        const feature = features[index]
        if (!sieve || passesSieve(sieve, feature)) rows[kept++] = (feature & mask) * stride
      }
      const biases = Math.imul(kept, bias * 0x00010001)
      for (let four = 0; four < stride; four++) {
        let even = -biases
        let odd = -biases
        for (let index = 0; index < kept; index++) {
          const bytes = packed[rows[index] + four]
          even = (even + (bytes & lanes)) | 0
          odd = (odd + ((bytes >>> 8) & lanes)) | 0
        }
        sums[at + 2 * four] += even
        sums[at + 2 * four + 1] += odd
      }
    },
    read(sums, at, scores, to) {
      for (let label = 0; label < width; label++) {
        const pair = sums[at + 2 * (label >> 2) + (label & 1)]
        // the lower lane, and the upper one without what a negative lower one borrowed
        const low = (pair << 16) >> 16
        scores[to + label] = (label & 2 ? (pair - low) >> 16 : low) * scale
      }
    },
  }
}

/** Four labels to a number. Behind a row's last label its numbers hold some of the next row's, which nobody reads. */
function pack(weights: Int8Array, width: number, stride: number): Int32Array {
  const packed = new Int32Array((weights.length / width) * stride)
  const padded = new Int8Array(weights.length + 4 * stride)
  padded.set(weights)
  const bytes = new DataView(padded.buffer)
  for (let four = 0; four < stride; four++) {
    for (let from = 4 * four, to = four; to < packed.length; from += width, to += stride) {
      packed[to] = bytes.getInt32(from, true) ^ signs
    }
  }
  return packed
}
