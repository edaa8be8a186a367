import type {Transitions} from './linear-model.ts'

export interface Path {
  /** The label of each word. */
  labels: Uint8Array
  score: number
}

/**
 * The best sequence of labels (Viterbi). `scores` holds `width` scores a word for
 * `length` words and may be longer.
 */
export function decode(scores: Float64Array, length: number, width: number, transitions: Transitions): Path {
  const labels = new Uint8Array(length)
  if (!length) return {labels, score: 0}
  const back = new Uint8Array(length * width)
  let best = new Float64Array(width)
  let next = new Float64Array(width)
  for (let label = 0; label < width; label++) best[label] = transitions[width * width + label] + scores[label]
  for (let word = 1; word < length; word++) {
    const at = word * width
    for (let to = 0; to < width; to++) {
      let top = best[0] + transitions[to]
      let from = 0
      for (let candidate = 1; candidate < width; candidate++) {
        const score = best[candidate] + transitions[candidate * width + to]
        if (score > top) {
          top = score
          from = candidate
        }
      }
      next[to] = top + scores[at + to]
      back[at + to] = from
    }
    ;[best, next] = [next, best]
  }
  let label = 0
  let score = Number.NEGATIVE_INFINITY
  for (let candidate = 0; candidate < width; candidate++) {
    const ended = best[candidate] + transitions[(width + 1) * width + candidate]
    if (ended > score) {
      score = ended
      label = candidate
    }
  }
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = label
    label = back[word * width + label]
  }
  return {labels, score}
}
