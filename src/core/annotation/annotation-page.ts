import type {Annotation, JsonObject} from './annotation.ts'

/** What an article's file of annotations holds. */
export interface AnnotationPage {
  annotations: Annotation[]
  /** What is in the file but cannot be read; it is written back as it is. */
  kept: KeptRecord[]
  /** What other tools wrote on the page itself. */
  foreign: JsonObject
  /** Why the file must not be written, in words for a person; its readable annotations are above. */
  unwritable?: string
}

/** A piece of the file that is not an annotation, word for word. */
export interface KeptRecord {
  /** As it is in the file, without white space and commas around it. */
  text: string
  /** Id of the annotation after which it stands; empty at the front. */
  after: string
  /** What is wrong with it, in words for a person. */
  reason: string
  /** Where it was read, counted from 0. */
  line: number
}

/** A page without annotations. */
export function emptyPage(): AnnotationPage {
  return {annotations: [], kept: [], foreign: {}}
}
