import {diffArrays} from 'diff'
import type {Edit} from './follow-edits.ts'

/** From this many words put in or taken out on, the texts are two texts, not two versions of one. */
const manyChanges = 2000

/**
 * The edits, word by word, that make `after` of `before`; one edit of everything
 * between their common ends when they have too little in common.
 */
export function diffTexts(before: string, after: string): Edit[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // Words that the common ends cut in two belong to the middle.
  while (head > 0 && /[\p{L}\p{N}]/u.test(before[head - 1])) head--
  while (tail > 0 && /[\p{L}\p{N}]/u.test(before[before.length - tail])) tail--
  const removed = before.slice(head, before.length - tail)
  const inserted = after.slice(head, after.length - tail)
  if (!removed && !inserted) return []
  const whole = [{start: head, removed: removed.length, inserted: inserted.length}]
  if (!removed || !inserted) return whole
  const changes = diffArrays(wordsOf(removed), wordsOf(inserted), {maxEditLength: manyChanges})
  if (!changes) return whole
  const edits: Edit[] = []
  let at = head
  let open: Edit | undefined
  for (const {value, added, removed: gone} of changes) {
    const length = value.reduce((sum, word) => sum + word.length, 0)
    if (added || gone) {
      open ??= {start: at, removed: 0, inserted: 0}
      open[added ? 'inserted' : 'removed'] += length
    } else close()
    if (!added) at += length
  }
  close()
  return edits

  function close() {
    if (open) edits.push(open)
    open = undefined
  }
}

/** Words, and what stands between them, character by character. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
