import type {LiveAnnotation} from '../annotation/live-annotation.ts'
import type {NamedArticle} from '../workspace/quote-passages.ts'

/** An article on its way out of the program; its id is what it is called there: a file's path, or an address. */
export interface ExportedArticle extends NamedArticle {
  /** What people added to it, as it is kept. */
  annotations: readonly LiveAnnotation[]
}
