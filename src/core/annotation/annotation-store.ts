import type {Annotation} from './annotation.ts'

/** Where annotations live between sessions; `article` is the article's URI. */
export interface AnnotationStore {
  load(article: string): Promise<Annotation[]>
  /** Replaces all that is kept for the article. */
  save(article: string, annotations: readonly Annotation[]): Promise<void>
}
