import type {Correction} from '../article.ts'
import type {Json, JsonObject} from '../parse-json.ts'
import type {Creator} from './creator.ts'
import type {SourceFinding} from './source-check.ts'
import type {VerdictEvidence} from './verdict-evidence.ts'

/** What a person adds to a passage of an article, and how the passage is found again. */
export interface Annotation {
  /** Unique in its article, and stable for the annotation's life. */
  id: string
  /** The passage, one selector a part: a claim's content may be split by its cue. */
  target: Selector[]
  tags: string[]
  /** Those of `tags` that say what the passage is taken to be ("verified"), one of a group that exclude each other. */
  classes?: string[]
  /** What the person notes, in Markdown. */
  note?: string
  /** What the tags rest on, in the order of `sortEvidence`. */
  evidence?: VerdictEvidence[]
  creator?: Creator
  /** What the person says is otherwise than the analysis has it; its spans are those of `target`, in order. */
  correction?: Correction
  /** What came of comparing the passage with its sources. */
  finding?: SourceFinding
  /** ISO 8601, UTC; empty where another tool did not say. */
  created: string
  modified: string
  /** What other tools wrote on it and On Record has no word for; it is written back. */
  foreign?: {properties: JsonObject; bodies: Json[]}
}

export type {Json, JsonObject}

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
  /** What the article is, as far as it was known when a person last changed the annotation. */
  medium?: Medium
  /** What other tools wrote on this target: its properties (a `source` that is not the article), further selectors. */
  foreign?: {properties: JsonObject; selectors: Json[]}
}

/** What an article is, as a resource on the Web (Web Annotation Data Model, 3.2.1). */
export interface Medium {
  /** Its media type: `text/plain`. */
  format: string
  /** BCP 47; absent when nothing tells. */
  language?: string
}
