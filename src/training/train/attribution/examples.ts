/** Annotated attributions as sequences to learn. */
import {readCueContext} from '../../../core/claims/attribution/cue-context.ts'
import {describeForCue} from '../../../core/claims/attribution/cue-features.ts'
import {createFeatureList} from '../../../core/claims/attribution/feature-list.ts'
import {describeForSpan} from '../../../core/claims/attribution/span-features.ts'
import type {WordColumns} from '../../../core/claims/attribution/word-columns.ts'
import type {WordRange} from '../../../core/language/passage.ts'
import type {GoldArticle, GoldAttribution} from '../../corpora/gold-article.ts'
import {type Example, unknown} from '../chain-trainer.ts'

export interface TrainingArticle extends GoldArticle {
  columns: WordColumns
}

const list = createFeatureList()

/**
 * One sequence a sentence: which words are cues. An optional cue is as right as none; what
 * is inside others' contents is left to the second pass.
 */
export function cueExamples({columns, attributions, prose, weight}: TrainingArticle): Example[] {
  const labels = new Uint8Array(columns.length)
  const outer = attributions.filter(({nested}) => !nested)
  for (const {first, last} of outer.filter(({optional}) => optional).flatMap(({cue}) => cue)) {
    labels.fill(unknown, first, last)
  }
  for (const {first, last} of outer.filter(({optional}) => !optional).flatMap(({cue}) => cue)) {
    labels.fill(2, first, last)
    labels[first] = 1
  }
  return prose.sentences.map(({first, last}) =>
    example(labels.slice(first, last), weight, (word) => describeForCue(columns, first + word, list)),
  )
}

/** The sentence of a cue: which words are its source and its content; none are when the cue is `undefined`. */
export function spanExample(
  {columns, weight}: TrainingArticle,
  cue: WordRange,
  gold: GoldAttribution | undefined,
  inCue: Uint8Array,
): Example {
  const context = readCueContext(columns, cue, inCue)
  const {first, last} = context.sentence
  const labels = new Uint8Array(last - first)
  const mark = (ranges: readonly WordRange[] = [], begin: number) => {
    for (const range of ranges) {
      const from = Math.max(range.first, first)
      const to = Math.min(range.last, last)
      if (from >= to) continue
      labels.fill(begin + 1, from - first, to - first)
      labels[from - first] = begin
    }
  }
  mark(gold?.content, 3)
  mark(gold?.source, 1)
  return example(labels, weight, (word) => describeForSpan(columns, context, first + word, list))
}

/** 1 at every word of the cues. */
export function markWords(ranges: readonly WordRange[], length: number): Uint8Array {
  const words = new Uint8Array(length)
  for (const {first, last} of ranges) words.fill(1, first, last)
  return words
}

function example(labels: Uint8Array, weight: number, describe: (word: number) => void): Example {
  const starts = new Uint32Array(labels.length + 1)
  const words: Uint32Array[] = []
  for (let word = 0; word < labels.length; word++) {
    describe(word)
    words.push(list.hashes.slice(0, list.count))
    starts[word + 1] = starts[word] + list.count
  }
  const features = new Uint32Array(starts[labels.length])
  for (const [word, hashes] of words.entries()) features.set(hashes, starts[word])
  return {features, starts, labels, weight}
}
