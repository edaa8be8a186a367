import type {Span} from '../article.ts'

/**
 * What to write in the place of a note's `span` (empty: a cursor), so that citations
 * read well there: blocks are between blank lines, sentences between spaces. Line
 * ends are LF; the host makes them those of the note.
 */
export function placeCitations(note: string, [start, end]: Span, citations: readonly string[]): string {
  const before = note.slice(0, start)
  const after = note.slice(end)
  if (citations.some(isBlock)) return blankAbove(before) + citations.join('\n\n') + blankBelow(after)
  const space = /[^\s([{“‘"'*_]$/.test(before) ? ' ' : ''
  return space + citations.join(' ') + (/^[^\s.,;:!?)\]}”’"'*_]/.test(after) ? ' ' : '')
}

function isBlock(citation: string): boolean {
  return /^>|\n/.test(citation)
}

/** What a block needs above it: nothing where the note begins, or a blank line is there. */
function blankAbove(before: string): string {
  if (/^\s*$/.test(before) || /\r?\n[ \t]*\r?\n$/.test(before)) return ''
  return /\n$/.test(before) ? '\n' : '\n\n'
}

/** What it needs below; where the note ends there, the next one has a line to begin on. */
function blankBelow(after: string): string {
  if (/^[ \t]*\r?\n[ \t]*\r?\n/.test(after)) return ''
  return /^[ \t]*(?:\r?\n|$)/.test(after) ? '\n' : '\n\n'
}
