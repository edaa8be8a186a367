import {type AnnotatedArticle, uncertainClaims} from '../annotation/annotated-article.ts'
import type {Claim, Mention} from '../article.ts'

/** Returns the mentions by which claims in doubt were given to their best candidate, each with its claim. */
export function uncertainMentions(article: AnnotatedArticle): Map<Mention, Claim> {
  const found = new Map<Mention, Claim>()
  for (const claim of uncertainClaims(article)) {
    for (const mention of article.analysis.mentions) {
      const isSource = claim.source.some(([start, end]) => start <= mention.start && mention.end <= end)
      if (isSource && mention.actor === claim.actor) found.set(mention, claim)
    }
  }
  return found
}
