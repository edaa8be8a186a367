import type {Annotation} from '../annotation/annotation.ts'

/** What was read of another tool's file: annotations described by the text that they were made on, to be anchored. */
export interface Imported {
  annotations: Annotation[]
  /** What was left out, and why, in words for a person. */
  problems: string[]
}
