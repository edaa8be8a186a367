import type {WordRange} from '../../language/passage.ts'
import {questionWords, relativePronouns} from '../../lexicon/function-words.ts'
import {sayingForms} from '../../lexicon/saying-verbs.ts'
import {hashText} from '../../linear/hash.ts'
import type {Cue} from './find-cues.ts'
import type {Spans} from './find-spans.ts'
import {verb, type WordColumns} from './word-columns.ts'

/** An attribution that a cue might make. */
export interface Candidate {
  source: WordRange[]
  cue: WordRange[]
  content: WordRange[]
  /** How sure the models are of it, before calibration: rises with the chance of being right. */
  sureness: number
}

/** How many numbers `measureCandidate` gives. */
export const measureCount = 22

/**
 * What tells how far an attribution can be trusted, as numbers around 1.
 *
 * @param introduces whether the content is a quotation behind the cue's sentence
 */
export function measureCandidate(columns: WordColumns, cue: Cue, spans: Spans, introduces: boolean): Float64Array {
  const {source, content, sureOfSource, sureOfContent, sureOfAll} = spans
  const words = content.reduce((sum, {first, last}) => sum + last - first, 0)
  const quoted = content.some(({first, last}) => columns.quoteState.subarray(first, last).some((state) => state > 0))
  const between = source.length ? Math.abs(source[0].first - cue.first) : 0
  const named = source.some(({first, last}) => columns.name.subarray(first, last).some((name) => name > 0))
  const whole = columns.quoteState[content[0].first] === 2 && columns.quoteState[content.at(-1)!.last - 1] === 3
  const log = (probability: number) => Math.log(Math.max(probability, 1e-3))
  return Float64Array.of(
    1,
    log(cue.probability),
    log(1 - cue.probability),
    source.length ? log(sureOfSource) : 0,
    introduces ? 0 : log(sureOfContent),
    log(sureOfAll) / 3,
    source.length ? 0 : 1,
    introduces ? 1 : 0,
    quoted ? 1 : 0,
    quoted ? log(cue.probability) : 0,
    Math.log(1 + words) / 3,
    Math.log(1 + between) / 2,
    named ? 1 : 0,
    content.length > 1 ? 1 : 0,
    whole ? 1 : 0,
    columns.quoteState[cue.first] > 0 ? 1 : 0,
    complementizers.has(columns.lower[content[0].first]) ? 1 : 0,
    columns.lower[content[0].first] === to ? 1 : 0,
    holds(cue, (word) => saying.has(columns.lower[word])) ? 1 : 0,
    holds(cue, (word) => columns.tag[word] === verb) ? 0 : 1,
    content.some((range) => holds(range, (word) => columns.tag[word] === verb)) ? 1 : 0,
    source.some((range) => holds(range, (word) => relatives.has(columns.lower[word]))) ? 1 : 0,
  )
}

const hashes = (words: Iterable<string>) => new Set(Array.from(words, (word) => hashText(word)))
const complementizers = hashes([...questionWords, 'that', 'whether', 'if'])
const relatives = hashes(relativePronouns)
const saying = hashes(sayingForms)
const to = hashText('to')

function holds({first, last}: WordRange, test: (word: number) => boolean): boolean {
  for (let word = first; word < last; word++) if (test(word)) return true
  return false
}

/** The chance of being right, as a logistic regression has it. */
export function judge(measures: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < measures.length; index++) sum += measures[index] * (weights[index] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
