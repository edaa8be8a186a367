import type {Span} from '../article.ts'
import {diffTexts} from './diff-texts.ts'
import {crossesEnd, followEdits} from './follow-edits.ts'

/** How much longer than they were the words around a passage may have become. */
const growth = 1.5

/**
 * Where a passage, described by a text of its own words and those around them, begins
 * and ends in a part of `text` that is much like it. `sure` when the text itself
 * tells: no change goes over an end. Undefined when nothing of the passage is there.
 */
export function alignPassage(
  text: string,
  [start, end]: Span,
  described: {text: string; span: Span},
): {span: Span; sure: boolean} | undefined {
  const [before, until] = described.span
  const slack = Math.ceil((until - before) / 4)
  const from = Math.max(0, start - Math.ceil(before * growth) - slack)
  const to = Math.min(text.length, end + Math.ceil((described.text.length - until) * growth) + slack)
  const edits = diffTexts(described.text, text.slice(from, to))
  const span = followEdits(described.span, edits)
  return span && {span: [span[0] + from, span[1] + from], sure: !crossesEnd(described.span, edits)}
}
