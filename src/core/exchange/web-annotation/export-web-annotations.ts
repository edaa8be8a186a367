import {emptyPage} from '../../annotation/annotation-page.ts'
import {formatAnnotationPage} from '../../storage/web-annotation-page.ts'
import {exportedAnnotations} from '../exported-annotations.ts'
import type {ExportedArticle} from '../exported-article.ts'

/**
 * All claims of an article, and what people added to it, as an AnnotationPage of the
 * Web Annotation Data Model. Annotations whose words are lost stay as they are kept.
 */
export function exportWebAnnotations({id: path, article, annotations}: ExportedArticle, now: string): string {
  const kept = annotations.map(({annotation}) => annotation)
  const ids = new Set(kept.map(({id}) => id))
  const made = exportedAnnotations(article, now).filter(({id}) => !ids.has(id))
  const source = article.analysis.article.url ?? encodeURI(path.slice(path.lastIndexOf('/') + 1))
  return formatAnnotationPage({...emptyPage(), annotations: [...kept, ...made]}, {text: article.text, source})
}
