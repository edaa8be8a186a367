import type {Span} from '../article.ts'
import {toDocument} from '../reading/offset-map.ts'
import type {NotePassage} from './parsed-note.ts'

/** Where `[start, end)` of a passage's words is in the note. */
export function placeInNote({map, from}: NotePassage, [start, end]: Span): Span {
  return toDocument(map, from + start, from + end)
}
