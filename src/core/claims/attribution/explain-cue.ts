import type {Root} from 'nlcst'
import type {Span} from '../../article.ts'
import type {AttributionModel} from './attribution-model.ts'
import {describeForCue} from './cue-features.ts'
import {createFeatureList} from './feature-list.ts'
import {cueQuestions, questionOf} from './question-names.ts'
import {readColumns} from './word-columns.ts'
import '../tree.ts'

/** One question that the model asked of a cue, and how much the answer spoke for it. */
export interface Reason {
  question: string
  /** Log odds that the answers add; negative when they speak against it. */
  weight: number
}

/**
 * The questions that weighed most in taking the first word of `cue`, in offsets of
 * the document, for a cue; the weightiest first. Needs `prose` and `quotations`.
 */
export function explainCue(tree: Root, cue: Span, {types, cues}: AttributionModel, most = 5): Reason[] {
  const {prose, quotations} = tree.data!
  const word = prose.words.findIndex(({start, end}) => start < cue[1] && end > cue[0])
  if (word < 0) return []
  const {labels, weights, scale} = cues
  const width = labels.length
  const mask = weights.length / width - 1
  const list = createFeatureList()
  describeForCue(readColumns(prose, quotations, types), word, list)
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
