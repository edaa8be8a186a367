import type {Span} from '../article.ts'

/**
 * How a quotation stands to its source. `cut`: word for word, with words left out
 * inside it. `out-of-order`: its parts are there, a later one before an earlier one.
 */
export const sourceVerdicts = ['verbatim', 'altered', 'cut', 'out-of-order', 'not-there'] as const
export type SourceVerdict = (typeof sourceVerdicts)[number]

/** What came of comparing a quotation with its sources; an annotation of the quotation keeps it. */
export interface SourceFinding {
  verdict: SourceVerdict
  /** The words that differ, in words for a person; absent where none do. */
  words?: string
  /** Where the sources have it; of one that is not there, the sources without a passage. */
  links: SourceLink[]
}

/** A source, and the passage of it. */
export interface SourceLink {
  /** URI, relative to the file of annotations. */
  source: string
  /** By its own words and the words around them; positions count code points of the source. */
  passage?: {exact: string; prefix: string; suffix: string; start: number; end: number}
}

/** A quotation of an article that was compared with its sources. */
export interface CheckedPassage {
  spans: readonly Span[]
  finding: SourceFinding
  /** Id of the claim whose words they are. */
  claim?: string
}
