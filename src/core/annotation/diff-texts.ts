import {diffArrays} from 'diff'
import type {Edit} from './follow-edits.ts'

/** From this many words put in or taken out on, the texts are two texts, not two versions of one. */
const manyChanges = 600

/**
 * The edits, word by word, that make `after` of `before`; one edit of everything
 * between their common ends when they have too little in common. Other white space
 * between two words, as in a text that was wrapped anew, is an edit of that alone.
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
  return diffWords(removed, inserted)?.map((edit) => ({...edit, start: edit.start + head})) ?? whole
}

function diffWords(before: string, after: string): Edit[] | undefined {
  const [old, now] = [before, after].map(wordsOf)
  const changes = diffArrays(old, now, {maxEditLength: manyChanges, comparator: isSameWord})
  if (!changes) return undefined
  const edits: Edit[] = []
  let [at, index, indexNow] = [0, 0, 0]
  let open = false
  for (const {count, added, removed} of changes) {
    for (let step = 0; step < count; step++) {
      const gone = added ? '' : old[index++]
      const put = removed ? '' : now[indexNow++]
      if (gone !== put) {
        if (!open) edits.push({start: at, removed: 0, inserted: 0})
        const edit = edits[edits.length - 1]
        edit.removed += gone.length
        edit.inserted += put.length
      }
      open = Boolean(added || removed)
      at += gone.length
    }
  }
  return edits
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (one.trim() === '' && other.trim() === '')
}

/** Words, and what is between them, character by character. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
