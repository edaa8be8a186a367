import type {NoteEdit} from '../../../../src/core/notes/parsed-note.ts'

/** The note once the edits are made. */
export function applyEdits(note: string, edits: readonly NoteEdit[]): string {
  let fixed = note
  for (const {span, text} of edits.toSorted((one, other) => other.span[0] - one.span[0])) {
    fixed = fixed.slice(0, span[0]) + text + fixed.slice(span[1])
  }
  return fixed
}
