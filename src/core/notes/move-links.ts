import {formatPath} from './claim-link.ts'
import type {NoteEdit, ParsedNote} from './parsed-note.ts'

/**
 * The edits that lead a note's links elsewhere: `rename` gets each path as the note
 * has it, decoded, and says what it becomes; undefined leaves it.
 */
export function moveLinks(
  {text, about, citations}: ParsedNote,
  rename: (path: string) => string | undefined,
): NoteEdit[] {
  const edits = new Map<number, NoteEdit>()
  for (const {path, span} of about) {
    const moved = rename(path)
    if (moved !== undefined && moved !== path) edits.set(span[0], {span, text: quotedLike(text.slice(...span), moved)})
  }
  for (const {path, span} of citations) {
    const moved = rename(path)
    if (moved === undefined || moved === path) continue
    const [start] = span
    edits.set(start, {span: [start, start + text.slice(...span).indexOf('#claim=')], text: formatPath(moved)})
  }
  return [...edits.values()]
}

/** A YAML scalar in the quotes that it had, or in new ones where it needs some. */
function quotedLike(written: string, path: string): string {
  if (/^'/.test(written)) return `'${path.replaceAll("'", "''")}'`
  return /^"/.test(written) || /^[^\p{L}\p{N}./_]|: | #|\s$|["\\]/u.test(path) ? JSON.stringify(path) : path
}
