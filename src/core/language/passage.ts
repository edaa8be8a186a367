/**
 * The working form that the stages of language and claims share: one body
 * paragraph's words, and the whole body made of such paragraphs.
 */
import type {BlockRole, Span, SpeakerType, Tag} from '../article.ts'

/** One word as the models see it: clitics cut off ("do|n't"), punctuation apart. */
export interface Word {
  /** Offsets into the document once lifted; into the paragraph's own text in a `Passage`. */
  start: number
  end: number
  text: string
  lemma: string
  tag: Tag
}

/** A run of words, `[first, last)` as indices into the words of the same passage or text. */
export interface WordRange {
  first: number
  last: number
}

export interface Name extends WordRange {
  type: SpeakerType
}

/**
 * All that can be said of a paragraph from its own text alone, and so can be
 * cached by it: offsets count from the start of the paragraph's text.
 */
export interface Passage {
  words: Word[]
  sentences: WordRange[]
  names: Name[]
}

export interface Paragraph extends WordRange {
  role: BlockRole
  span: Span
}

export interface Sentence extends WordRange {
  paragraph: number
}

/** The article's paragraphs in a row; offsets are the document's, indices run over the whole body. */
export interface Prose {
  /** The document as the host gave it. */
  source: string
  paragraphs: Paragraph[]
  sentences: Sentence[]
  words: Word[]
  names: Name[]
}
