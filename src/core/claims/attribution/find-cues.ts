import type {WordRange} from '../../language/passage.ts'
import {createScorer} from '../../linear/create-scorer.ts'
import {createDecoder} from '../../linear/decode.ts'
import type {LinearModel} from '../../linear/linear-model.ts'
import {exponentiate, runForwardBackward} from '../../linear/marginals.ts'
import {createSentenceRoom} from '../../linear/sentence-room.ts'
import {describeForCue} from './cue-features.ts'
import {createFeatureList} from './feature-list.ts'
import {colon, type WordColumns} from './word-columns.ts'

export interface Cue extends WordRange {
  /** That its first word is in a cue. */
  probability: number
}

export const cueLabels = ['outside', 'cue', 'cue goes on'] as const

/**
 * By label, what is added to its score: doubtful cues are let through, to be
 * judged once their source and content are known. Found by cross-validation.
 */
const favours = [-0.5, 2, 0]

/** When no word comes as near as this to beginning a cue, the best labelling has none. */
const plain = 4

/** What is added to a cue's score in the clause before a colon and a quotation, when the best labelling has none there. */
const introducing = 4

/** The cues of every sentence, likely and doubtful; or of the sentences in `range`. */
export type FindCues = (columns: WordColumns, range?: WordRange) => Cue[]

export function createCueFinder(model: LinearModel): FindCues {
  const width = cueLabels.length
  const list = createFeatureList()
  const scorer = createScorer(model)
  const sums = new Int32Array(scorer.room)
  const decode = createDecoder(model)
  const pairs = exponentiate(model.transitions)
  const roomFor = createSentenceRoom(width)

  return (columns, range = {first: 0, last: columns.length}) => {
    const cues: Cue[] = []
    for (let {first} = range; first < range.last; first = columns.sentenceLast[first]) {
      const length = columns.sentenceLast[first] - first
      const {scores, lattice} = roomFor(length)
      let leads = false
      for (let word = 0; word < length; word++) {
        const at = word * width
        describeForCue(columns, first + word, list)
        scorer.add(list.hashes, list.count, sums.fill(0), 0)
        scorer.read(sums, 0, scores, at)
        favour(scores, at, 1)
        if (scores[at + 1] > scores[at] - plain) leads = true
      }
      const introduction = findIntroduction(columns, first, length)
      // most sentences without a cue are plain at first sight
      if (!leads && !introduction) continue
      let {labels} = decode(scores, length)
      if (introduction && !labels.subarray(introduction.first, introduction.last).includes(1))
        labels = secondLook(scores, length, introduction)
      if (!labels.includes(1)) continue
      for (let word = 0; word < length; word++) favour(scores, word * width, -1)
      const {marginals} = runForwardBackward(scores, length, width, pairs, lattice)
      for (let word = 0; word < length; word++) {
        if (labels[word] !== 1) continue
        let last = word + 1
        while (last < length && labels[last] === 2) last++
        cues.push({first: first + word, last: first + last, probability: 1 - marginals[word * width]})
      }
    }
    return cues
  }

  /** Who introduces a quotation by a colon speaks: the next best labelling is worth a look. */
  function secondLook(scores: Float64Array, length: number, {first, last}: WordRange): Uint8Array {
    for (let word = first; word < last; word++) scores[word * width + 1] += introducing
    const {labels} = decode(scores, length)
    for (let word = first; word < last; word++) scores[word * width + 1] -= introducing
    return labels
  }
}

function favour(scores: Float64Array, at: number, sign: 1 | -1): void {
  for (let label = 0; label < favours.length; label++) scores[at + label] += sign * favours[label]
}

/** The words of a sentence, counted from its first, from the last mark before a colon and a quotation to these. */
function findIntroduction({mark, quoteState}: WordColumns, first: number, length: number): WordRange | undefined {
  let begin = 0
  for (let word = 0; word < length - 1 && quoteState[first + word] === 0; word++) {
    if (!mark[first + word]) continue
    if (mark[first + word] === colon && quoteState[first + word + 1] === 2) return {first: begin, last: word}
    begin = word + 1
  }
  return undefined
}
