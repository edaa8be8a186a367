import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import {foldText} from '../annotation/fold-text.ts'
import type {Analysis, Claim} from '../article.ts'
import {hashText} from '../linear/hash.ts'
import {wordsOf} from '../view/claim-text.ts'

/** Claims do not change: an analysis that finds other words makes others. */
const keys = new WeakMap<Claim, string>()

/**
 * What the words of a claim's content and cue come to, in seven letters and digits:
 * the same after edits elsewhere, after re-wrapping, and whatever kind of quotation
 * marks are used. Two may hand on the same words by different cues.
 */
export function claimKey(article: AnnotatedArticle, claim: Claim): string {
  const known = keys.get(claim)
  if (known !== undefined) return known
  const words = [claim.content, claim.cue].map((spans) => {
    const text = foldText(wordsOf(article, spans)).text.toLowerCase()
    return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? ''
  })
  const key = hashText(words.join('\n')).toString(36).padStart(7, '0')
  keys.set(claim, key)
  return key
}

/** How many claims of an analysis have each key: a long article has thousands. */
const counts = new WeakMap<Analysis, Map<string, number>>()

/** Whether another claim of the article has the same words. */
export function hasTwin(article: AnnotatedArticle, claim: Claim): boolean {
  let known = counts.get(article.analysis)
  if (!known) {
    known = new Map()
    for (const each of article.analysis.claims) {
      const key = claimKey(article, each)
      known.set(key, (known.get(key) ?? 0) + 1)
    }
    counts.set(article.analysis, known)
  }
  return (known.get(claimKey(article, claim)) ?? 0) > 1
}
