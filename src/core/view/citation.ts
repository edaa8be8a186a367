import type {Claim} from '../article.ts'
import {type AnnotatedArticle, actorOf} from './annotated-article.ts'
import {fullName, oneLine, wordsOf} from './claim-text.ts'
import {formatDate} from './format-date.ts'

/** A claim as somebody pastes it into notes: who, what, where it was published. */
export function citationOf(article: AnnotatedArticle, claim: Claim): string {
  const {title, publisher, published} = article.analysis.article
  const actor = actorOf(article, claim)
  const where = [publisher, title && `“${oneLine(title)}”`, published && formatDate(published)]
    .filter(Boolean)
    .join(', ')
  const said = `${actor ? fullName(actor) : 'Unattributed'}: ${wordsOf(article, claim.content)}`
  return where ? `${said} (${where})` : said
}
