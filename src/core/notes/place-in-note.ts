import type {Span} from '../article.ts'
import {toDocument} from '../reading/offset-map.ts'
import type {NoteQuotation} from './parsed-note.ts'

/** Where `[start, end)` of a quotation's words stands in the note. */
export function placeInNote({map, from}: NoteQuotation, [start, end]: Span): Span {
  return toDocument(map, from + start, from + end)
}
