import type {Span} from '../article.ts'
import type {NoteEdit} from './parsed-note.ts'

/** Where a note no longer says what its article says. Spans count UTF-16 code units of the note. */
export interface NoteProblem {
  span: Span
  /** `hint`: nothing is wrong; the quotation takes a liberty that a reader may want to know of. */
  severity: 'error' | 'warning' | 'information' | 'hint'
  rule:
    | 'misquote'
    | 'edited'
    | 'other-actor'
    | 'denied-as-affirmed'
    | 'question-as-assertion'
    | 'reported-as-quoted'
    | 'claim-gone'
    | 'claim-ambiguous'
    | 'claim-changed'
    | 'article-gone'
    | 'article-outside'
    | 'tag-changed'
  message: string
  /** The words that differ; empty spans where words are left out. */
  marks: Span[]
  /** What the article has, by its path in the note; the span counts the article's code units. */
  related?: {path: string; span: Span; message: string}
  fixes: NoteFix[]
  /** What the claim's tags would be after the note's, for a fix outside of the note. */
  setTags?: {path: string; claim: string; tags: string[]}
}

export interface NoteFix {
  title: string
  edits: NoteEdit[]
}
