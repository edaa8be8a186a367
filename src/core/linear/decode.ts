import type {LinearModel} from './linear-model.ts'

export interface Path {
  /** The label of each word. */
  labels: Uint8Array
  score: number
}

/**
 * The best sequence of labels (Viterbi). `scores` holds one score a label for each
 * of `length` words and may be longer.
 */
export type Decode = (scores: Float64Array, length: number) => Path

export function createDecoder({
  labels: {length: width},
  transitions,
}: Pick<LinearModel, 'labels' | 'transitions'>): Decode {
  const {least, most} = reachOf(transitions, width)
  const hopeful = new Uint8Array(width)
  let best = new Float64Array(width)
  let next = new Float64Array(width)
  let back = new Uint8Array(256 * width)

  return (scores, length) => {
    const labels = new Uint8Array(length)
    if (!length) return {labels, score: 0}
    if (back.length < length * width) back = new Uint8Array(2 * length * width)
    for (let label = 0; label < width; label++) best[label] = transitions[width * width + label] + scores[label]
    for (let word = 1; word < length; word++) {
      const at = word * width
      const count = findHopeful()
      for (let to = 0; to < width; to++) {
        let from = hopeful[0]
        let top = best[from] + transitions[from * width + to]
        for (let index = 1; index < count; index++) {
          const candidate = hopeful[index]
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

  /** Of many labels few can lead anywhere: the others lose to one of these by any way on. Returns how many. */
  function findHopeful(): number {
    let bar = Number.NEGATIVE_INFINITY
    for (let label = 0; label < width; label++) bar = Math.max(bar, best[label] + least[label])
    let count = 0
    for (let label = 0; label < width; label++) if (best[label] + most[label] >= bar) hopeful[count++] = label
    return count
  }
}

/** By label, the lowest and the highest score of going on from it. */
function reachOf(transitions: LinearModel['transitions'], width: number): {least: Float64Array; most: Float64Array} {
  const least = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      least[from] = Math.min(least[from], transitions[from * width + to])
      most[from] = Math.max(most[from], transitions[from * width + to])
    }
  }
  return {least, most}
}
