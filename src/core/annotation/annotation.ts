import type {Correction} from '../article.ts'

/** What a person adds to a passage of an article, and how the passage is found again. */
export interface Annotation {
  /** Unique in its article, and stable for the annotation's life. */
  id: string
  /** The passage, one selector a part: a claim's content may be split by its cue. */
  target: Selector[]
  tags: string[]
  /** What the person says is otherwise than the analysis has it; its spans are those of `target`, in order. */
  correction?: Correction
  /** ISO 8601, UTC. */
  created: string
  modified: string
}

/**
 * A passage by its own words, the words around it, and its place, as in the W3C's
 * TextQuoteSelector and TextPositionSelector. Offsets count UTF-16 code units.
 */
export interface Selector {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}
