import type {WordRange} from '../../language/passage.ts'
import type {LinearModel} from '../../linear/linear-model.ts'
import {describeForCue} from './cue-features.ts'
import {createFeatureList} from './feature-list.ts'
import {cueQuestions, questionOf} from './question-names.ts'
import type {WordColumns} from './word-columns.ts'

/** One question that the model asked of a cue, and how much the answer spoke for it. */
export interface Reason {
  question: string
  /** Log odds that the answers add; negative when they speak against it. */
  weight: number
}

/** The questions that weighed most in taking a cue's first word for a cue, the weightiest first. */
export function explainCue(columns: WordColumns, {first}: WordRange, model: LinearModel, most = 5): Reason[] {
  const {labels, weights, scale} = model
  const width = labels.length
  const mask = weights.length / width - 1
  const list = createFeatureList()
  describeForCue(columns, first, list)
  const sums = new Map<string, number>()
  for (let index = 0; index < list.count; index++) {
    const row = (list.hashes[index] & mask) * width
    const question = questionOf(list.kinds[index], cueQuestions)
    sums.set(question, (sums.get(question) ?? 0) + (weights[row + 1] - weights[row]) * scale)
  }
  return Array.from(sums, ([question, weight]) => ({question, weight}))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
