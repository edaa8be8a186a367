import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {fillInCount, phrasesOf} from '../phrases.ts'
import {nextClaim} from './find-claim.ts'

/** How much of an article's claims somebody has looked at. */
export interface TagProgress {
  tagged: number
  all: number
  /** "3 of 12 claims tagged". */
  text: string
}

export function tagProgress(article: AnnotatedArticle): TagProgress {
  const {analysis, tags} = article
  const phrases = phrasesOf(article)
  const all = analysis.claims.length
  const tagged = analysis.claims.filter(({id}) => tags.get(id)?.length).length
  return {tagged, all, text: fillInCount(phrases, phrases.progress, all, tagged)}
}

/** The first claim without a tag that begins after the offset, else the article's first one. */
export function nextUntagged({analysis, tags}: AnnotatedArticle, offset: number): Claim | undefined {
  return nextClaim(
    analysis.claims.filter(({id}) => !tags.get(id)?.length),
    offset,
  )
}
