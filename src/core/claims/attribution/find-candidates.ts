import type {WordRange} from '../../language/passage.ts'
import type {LinearModel} from '../../linear/linear-model.ts'
import type {Cue} from './find-cues.ts'
import {findCues} from './find-cues.ts'
import {findSpans} from './find-spans.ts'
import {type Candidate, judge, measureCandidate} from './judge-candidate.ts'
import type {WordColumns} from './word-columns.ts'

export interface MeasuredCandidate extends Candidate {
  measures: Float64Array
}

/**
 * Every attribution that a cue might make, each within the cue's sentence; they may
 * compete for words. With `range`, those of its sentences alone.
 */
export function findCandidates(
  columns: WordColumns,
  cueModel: LinearModel,
  spanModel: LinearModel,
  judgement: readonly number[],
  range?: WordRange,
): MeasuredCandidate[] {
  return candidatesOf(columns, findCues(columns, cueModel, range), spanModel, judgement)
}

/** The candidates of cues that were found before. */
export function candidatesOf(
  columns: WordColumns,
  cues: readonly Cue[],
  spanModel: LinearModel,
  judgement: readonly number[],
): MeasuredCandidate[] {
  const inCue = new Uint8Array(columns.length)
  for (const {first, last} of cues) inCue.fill(1, first, last)
  const candidates: MeasuredCandidate[] = []
  for (const cue of cues) {
    const spans = findSpans(columns, cue, inCue, spanModel)
    if (!spans.content.length) continue
    const measures = measureCandidate(columns, cue, spans)
    const {first, last} = cue
    const {source, content} = spans
    candidates.push({source, cue: [{first, last}], content, measures, sureness: judge(measures, judgement)})
  }
  return candidates
}
