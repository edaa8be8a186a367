import type {Analysis} from '../article.ts'
import type {AnnotatedArticle, ReviewItem} from '../view/annotated-article.ts'
import {describeCorrection} from './correction-passages.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {matchClaim} from './match-claims.ts'

const reasons = {
  orphaned: 'its words are no longer in the article',
  ambiguous: 'its words stand in more than one place',
  unclaimed: 'no claim is found here any more',
} as const

/**
 * Puts each annotation on its claim; those that have none are up for review, as
 * are corrections whose passage is lost. `analysis` is already corrected.
 */
export function annotateArticle(
  text: string,
  analysis: Analysis,
  annotations: readonly LiveAnnotation[],
): AnnotatedArticle {
  const tags = new Map<string, string[]>()
  const review: ReviewItem[] = []
  for (const {annotation, spans, lost} of annotations) {
    const {correction} = annotation
    if (correction ? spans : !annotation.tags.length) continue
    const claim = spans && matchClaim(spans, analysis.claims)
    if (claim) {
      tags.set(claim.id, [...new Set([...(tags.get(claim.id) ?? []), ...annotation.tags])])
    } else {
      review.push({
        id: annotation.id,
        quote: annotation.target.map(({exact}) => exact).join(' … '),
        tags: correction ? [describeCorrection(correction)] : annotation.tags,
        reason: reasons[lost ?? 'unclaimed'],
        span: spans?.[0],
      })
    }
  }
  return {text, analysis, tags, review}
}
