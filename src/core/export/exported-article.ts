import type {LiveAnnotation} from '../annotation/live-annotation.ts'
import type {AnnotatedArticle} from '../view/annotated-article.ts'

/** An article on its way out of the program. */
export interface ExportedArticle {
  /** What the article is called there: a file's path, or an address. */
  name: string
  article: AnnotatedArticle
  /** What people added to it, as it is kept. */
  annotations: readonly LiveAnnotation[]
}
