import type {Span} from '../article.ts'
import type {OffsetMap} from '../reading/offset-map.ts'
import type {ClaimReference} from './claim-link.ts'

/** What a Markdown note says of articles. All spans count UTF-16 code units of the note as the host has it. */
export interface ParsedNote {
  /** The note, byte order mark included. */
  text: string
  /** The articles that the front matter says the note is about. */
  about: NoteLink[]
  /** Links to claims, in text order. */
  citations: Citation[]
  /** All that is in quotation marks or block quotes; what cites nothing is checked only where it names a speaker. */
  quotations: NoteQuotation[]
  /** Tags in running text ("#disputed"); headings, code and links have none. */
  tags: NoteTag[]
}

/** A path as the note writes it, decoded: relative to the note, or to the workspace where it begins with a slash. */
export interface NoteLink {
  path: string
  /** The link's target as it is written. */
  span: Span
}

/** Words of a note and where they stand: they begin at `from` of their block's text, which `map` leads to the note. */
export interface NotePassage {
  words: string
  map: OffsetMap
  from: number
}

/** A link to a claim. */
export interface Citation extends NoteLink {
  /** The whole link with its brackets. */
  link: Span
  /** What is after the `#`. */
  fragment: Span
  reference: ClaimReference
  /** The quotations that the citation vouches for. */
  quotations: NoteQuotation[]
  /** The tags that are beside it. */
  tags: NoteTag[]
  /** The sentence, or the whole block quote, that it is in. */
  sentence?: NotePassage
}

/** Words that a note has from somebody. */
export interface NoteQuotation extends NotePassage {
  /** Marks included; of a block quote its words. */
  span: Span
  /** All of the block quote with its markers, where it is one. */
  block?: Span
  /** As it reads, without markup and outer marks. */
  words: string
  /** The rest of its sentence, or the line under a block quote that says whose words they are. */
  around: string
  cited: boolean
}

export interface NoteTag {
  /** As it is written, without the `#`: "needs-check". */
  name: string
  /** The `#` included. */
  span: Span
}

/** A change of the note: `span` becomes `text`. */
export interface NoteEdit {
  span: Span
  text: string
}
