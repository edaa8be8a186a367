import type {WordRange} from '../../language/passage.ts'
import {isWithin} from '../quotations/quotation-words.ts'
import type {Cue, FindCues} from './find-cues.ts'
import type {FindSpans} from './find-spans.ts'
import {type Candidate, judge, measureCandidate} from './judge-candidate.ts'
import {colon, type WordColumns} from './word-columns.ts'

export interface MeasuredCandidate extends Candidate {
  measures: Float64Array
}

/**
 * Every attribution that a cue might make, each within the cue's sentence or the
 * quotation that it introduces; they may compete for words. With `range`, those of its sentences alone.
 */
export function findCandidates(
  columns: WordColumns,
  findCues: FindCues,
  findSpans: FindSpans,
  judgement: readonly number[],
  range?: WordRange,
  inCue?: Uint8Array,
): MeasuredCandidate[] {
  return candidatesOf(columns, findCues(columns, range), findSpans, judgement, inCue)
}

/** The candidates of cues that were found before. Sets `inCue` to 1 at the cues' words; one array serves many calls. */
export function candidatesOf(
  columns: WordColumns,
  cues: readonly Cue[],
  findSpans: FindSpans,
  judgement: readonly number[],
  inCue: Uint8Array = new Uint8Array(columns.length),
): MeasuredCandidate[] {
  for (const {first, last} of cues) inCue.fill(1, first, last)
  const candidates: MeasuredCandidate[] = []
  for (const cue of cues) {
    const introduced = introducedBy(columns, cue)
    const spans = findSpans(columns, cue, inCue, introduced !== undefined)
    const {first, last} = cue
    const {source} = spans
    const content = spans.content.length || !introduced ? spans.content : [introduced]
    if (!content.length) continue
    const measures = measureCandidate(columns, cue, {...spans, content}, content[0] === introduced)
    candidates.push({source, cue: [{first, last}], content, measures, sureness: judge(measures, judgement)})
  }
  return candidates
}

/** The quotation that stands right behind the cue's sentence, when a colon ends that. */
function introducedBy({mark, quoteState, quoted, sentenceLast, length}: WordColumns, cue: Cue): WordRange | undefined {
  const first = sentenceLast[cue.first]
  if (mark[first - 1] !== colon || quoteState[first] !== 2) return
  const quotation = quoted.innermost[first]
  let last = first + 1
  while (last < length && isWithin(quoted, quoted.innermost[last], quotation)) last++
  return {first, last}
}
