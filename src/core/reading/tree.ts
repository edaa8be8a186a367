/** What readers hang on an nlcst tree, as typed `data`. */
import type {Article, BlockRole, Page, Post, TimedSpan} from '../article.ts'
import type {OffsetMap} from './offset-map.ts'

declare module 'nlcst' {
  interface RootData {
    /** What the reader found out about the publication. */
    article: Article
    /** Where a file holds several articles: what is known of each, and how many of the tree's children it has. */
    articles?: {article: Article; length: number}[]
    /** Of subtitles: each cue with its time, in order. */
    times?: TimedSpan[]
    /** Of a page that grew in parts: each with its own time. */
    posts?: Post[]
    /** Of a PDF: the pages with text, in order. */
    pages?: Page[]
  }
  interface ParagraphData {
    role: BlockRole
    /** The paragraph as it reads, markup taken out and entities decoded. */
    value: string
    /** From offsets in `value` to offsets in the document. */
    map: OffsetMap
    /** Set by `recognizeLanguages` where it is not English: no later stage reads the paragraph. */
    language?: string
    /** An item of a list. */
    list?: 'item'
  }
}
