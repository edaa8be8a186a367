import {type AnnotatedArticle, actorOf, uncertainClaims} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {fillInCount, phrasesOf} from '../phrases.ts'
import {byPosition} from './find-claim.ts'

/** What in an article waits for a person to decide. */
export interface OpenQuestions {
  /** How many annotations are not found for certain. */
  review: number
  /** Claims without a sure speaker: in doubt, or without any, in text order. */
  speakers: Claim[]
  /** "4 claims with an uncertain speaker, 1 claim without a speaker, 1 annotation to review"; empty where nothing is open. */
  text: string
}

export function openQuestions(article: AnnotatedArticle): OpenQuestions {
  const uncertain = uncertainClaims(article)
  const speakers = byPosition(article.analysis.claims.filter((claim) => !actorOf(article, claim)))
  const nobodys = speakers.length - uncertain.length
  const review = article.review.length
  const phrases = phrasesOf(article)
  const {open} = phrases
  const parts = [
    uncertain.length && fillInCount(phrases, open.uncertain, uncertain.length),
    nobodys && fillInCount(phrases, open.unattributed, nobodys),
    review && fillInCount(phrases, open.review, review),
  ]
  return {review, speakers, text: parts.filter(Boolean).join(', ')}
}
