import type {Evidence, Kind, Span} from '../article.ts'
import type {WordRange} from '../language/passage.ts'

/** One relation source – cue – content found in the text, before anybody asks who the source is. */
export interface Attribution {
  source: WordRange[]
  cue: WordRange[]
  content: WordRange[]
  kind: Kind
  /** The one inside whose content this one stands. */
  within?: Attribution
  /** Whether it is an answer in an interview that is printed without names. */
  isAnswer?: boolean
  /** Phrases for those who handed it on, as its own sentence names them ("told CNN"), from the source towards the reader. */
  relays?: WordRange[]
  /** Calibrated probability, 0 to 1. */
  confidence: number
  evidence: Evidence[]
}

/** A range of words as a span of the document. */
export function spanOf(words: readonly {start: number; end: number}[], {first, last}: WordRange): Span {
  return [words[first].start, words[last - 1].end]
}
