import type {WordRange} from '../../language/passage.ts'
import {decode} from '../../linear/decode.ts'
import {type LinearModel, scoreWord} from '../../linear/linear-model.ts'
import {exponentiate, runForwardBackward} from '../../linear/marginals.ts'
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

/** Source and content of `cue` within its sentence. `inCue` is 1 at the words of every cue found. */
export function findSpans(columns: WordColumns, cue: WordRange, inCue: Uint8Array, model: LinearModel): Spans {
  const width = spanLabels.length
  const context = readCueContext(columns, cue, inCue)
  const {first, last} = context.sentence
  const length = last - first
  const list = createFeatureList()
  const scores = new Float64Array(length * width)
  for (let word = 0; word < length; word++) {
    describeForSpan(columns, context, first + word, list)
    scoreWord(model, list.hashes, list.count, scores, word * width)
  }
  const {marginals, logPartition} = runForwardBackward(scores, length, width, exponentiate(model.transitions))
  let {labels, score} = decode(scores, length, width, model.transitions)
  // a cue without content, or with nobody to say it, is rare: the next best labelling is worth a look
  for (const begin of [3, 1]) {
    if (labels.includes(begin)) continue
    favour(begin, favours[begin])
    const next = decode(scores, length, width, model.transitions)
    favour(begin, -favours[begin])
    if (next.labels.includes(begin)) {
      labels = next.labels
      score = next.score - favours[begin]
    }
  }
  return {
    source: rangesOf(labels, first, 1),
    content: rangesOf(labels, first, 3),
    sureOfSource: meanOf(1),
    sureOfContent: meanOf(3),
    sureOfAll: Math.exp(score - logPartition),
  }

  function favour(label: number, bonus: number) {
    for (let word = 0; word < length; word++) scores[word * width + label] += bonus
  }

  function meanOf(begin: number): number {
    let sum = 0
    let count = 0
    for (let word = 0; word < length; word++) {
      if (labels[word] !== begin && labels[word] !== begin + 1) continue
      sum += marginals[word * width + begin] + marginals[word * width + begin + 1]
      count++
    }
    return count ? sum / count : 0
  }
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
