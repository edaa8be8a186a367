import type {WordRange} from '../../language/passage.ts'
import {createScorer} from '../../linear/create-scorer.ts'
import {createDecoder, type Path} from '../../linear/decode.ts'
import type {LinearModel} from '../../linear/linear-model.ts'
import {exponentiate, runForwardBackward} from '../../linear/marginals.ts'
import {createSentenceRoom} from '../../linear/sentence-room.ts'
import {readCueContext} from './cue-context.ts'
import {createFeatureList} from './feature-list.ts'
import {describeForSpan} from './span-features.ts'
import type {WordColumns} from './word-columns.ts'

/** What one cue's sentence gives it. */
export interface Spans {
  source: WordRange[]
  content: WordRange[]
  /** The mean probability of the words' labels in source and in content, 0 where there is none. */
  sureOfSource: number
  sureOfContent: number
  /** The probability of the whole labelling. */
  sureOfAll: number
}

export const spanLabels = ['outside', 'source', 'source goes on', 'content', 'content goes on'] as const

/** By label, what is added where a source or a content would begin when the best labelling has none. */
const favours: Record<number, number> = {1: 3, 3: 5}

/**
 * Source and content of `cue` within its sentence. `inCue` is 1 at the words of every cue found.
 * A cue that introduces a quotation behind its sentence may do without content.
 */
export type FindSpans = (columns: WordColumns, cue: WordRange, inCue: Uint8Array, introduces?: boolean) => Spans

export function createSpanFinder(model: LinearModel): FindSpans {
  const width = spanLabels.length
  const list = createFeatureList()
  const scorer = createScorer(model)
  const sums = new Int32Array(scorer.room)
  const decode = createDecoder(model)
  const pairs = exponentiate(model.transitions)
  const roomFor = createSentenceRoom(width)

  return (columns, cue, inCue, introduces = false) => {
    const context = readCueContext(columns, cue, inCue)
    const {first, last} = context.sentence
    const length = last - first
    const {scores, lattice} = roomFor(length)
    for (let word = 0; word < length; word++) {
      describeForSpan(columns, context, first + word, list)
      scorer.add(list.hashes, list.count, sums.fill(0), 0)
      scorer.read(sums, 0, scores, word * width)
    }
    const {marginals, logPartition} = runForwardBackward(scores, length, width, pairs, lattice)
    const {labels, score: path} = bestPath(scores, length, introduces ? [1] : [3, 1])
    return {
      source: rangesOf(labels, first, 1),
      content: rangesOf(labels, first, 3),
      sureOfSource: meanOf(marginals, labels, 1),
      sureOfContent: meanOf(marginals, labels, 3),
      sureOfAll: Math.exp(path - logPartition),
    }
  }

  /** A cue without content, or with nobody to say it, is rare: the next best labelling is worth a look. */
  function bestPath(scores: Float64Array, length: number, wanted: readonly number[]): Path {
    let path = decode(scores, length)
    for (const begin of wanted) {
      if (path.labels.includes(begin)) continue
      favour(scores, length, begin, favours[begin])
      const next = decode(scores, length)
      favour(scores, length, begin, -favours[begin])
      if (next.labels.includes(begin)) path = {labels: next.labels, score: next.score - favours[begin]}
    }
    return path
  }

  function favour(scores: Float64Array, length: number, label: number, bonus: number) {
    for (let word = 0; word < length; word++) scores[word * width + label] += bonus
  }
}

/** The mean probability of the words that are labelled `begin` or as going on from it. */
function meanOf(marginals: Float64Array, labels: Uint8Array, begin: number): number {
  let sum = 0
  let count = 0
  for (let word = 0, at = begin; word < labels.length; word++, at += spanLabels.length) {
    if (labels[word] !== begin && labels[word] !== begin + 1) continue
    sum += marginals[at] + marginals[at + 1]
    count++
  }
  return count ? sum / count : 0
}

/** Runs of words that begin with the label `begin` and go on with the next. */
function rangesOf(labels: Uint8Array, offset: number, begin: number): WordRange[] {
  const ranges: WordRange[] = []
  for (let word = 0; word < labels.length; word++) {
    if (labels[word] !== begin) continue
    let last = word + 1
    while (last < labels.length && labels[last] === begin + 1) last++
    ranges.push({first: offset + word, last: offset + last})
    word = last - 1
  }
  return ranges
}
