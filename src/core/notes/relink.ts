import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {formatReference, referenceOf} from './claim-link.ts'
import type {Citation, NoteEdit} from './parsed-note.ts'

/** Makes a citation mean another claim of the same article; its path stays as the note has it. */
export function relink({fragment}: Citation, article: AnnotatedArticle, claim: Claim): NoteEdit {
  return {span: fragment, text: formatReference(referenceOf(article, claim))}
}
