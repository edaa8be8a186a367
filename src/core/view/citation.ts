import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {oneLine} from './claim-text.ts'
import {formatDate} from './format-date.ts'
import {reportOf} from './statement.ts'

/** A claim as somebody pastes it into notes: who says what by which verb, and where it was published. */
export function citationOf(article: AnnotatedArticle, claim: Claim): string {
  const {title, publisher, published} = article.analysis.article
  const where = [publisher, title && `“${oneLine(title)}”`, published && formatDate(published)]
    .filter(Boolean)
    .join(', ')
  const report = reportOf(article, claim)
  return where ? `${report} (${where})` : report
}
