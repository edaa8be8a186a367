import type {Reason} from '../analyze.ts'
import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {fillIn, type Phrases, phrasesOf} from '../phrases.ts'
import {wordsOf} from './claim-text.ts'

/** Log odds from which on an answer speaks strongly, and up to which it hardly does. */
const strong = 2
const slight = 0.5

/**
 * Returns which features weighed most in finding a claim by its cue, the first one most, for eyes and screen readers;
 * nothing where no words of saying led to the claim.
 */
export function explainDetection(article: AnnotatedArticle, claim: Claim, reasons: readonly Reason[]): string[] {
  if (!reasons.length) return []
  const phrases = phrasesOf(article)
  const lines = reasons.map(({question, weight}, index) => `${index + 1}. ${question}: ${directionOf(phrases, weight)}`)
  return [fillIn(phrases.detection.head, wordsOf(article, claim.cue)), ...lines]
}

/** "strongly for", "slightly against" */
function directionOf({detection}: Phrases, weight: number): string {
  const size = Math.abs(weight)
  const degree = size >= strong ? 'strongly' : size <= slight ? 'slightly' : 'plainly'
  return detection[degree][weight >= 0 ? 'for' : 'against']
}
