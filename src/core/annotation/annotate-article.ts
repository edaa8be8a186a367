import type {Analysis} from '../article.ts'
import {englishPhrases} from '../phrases.ts'
import {visibleText} from '../visible-text.ts'
import {isBy} from './annotate-passage.ts'
import type {AnnotatedArticle, AnnotatedPassage, GivenEvidence, Note, ReviewItem} from './annotated-article.ts'
import type {Annotation} from './annotation.ts'
import {describeCorrection} from './correction-passages.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {findClaimAround, matchClaim, matchClaims} from './match-claims.ts'
import type {CheckedPassage} from './source-check.ts'

/**
 * Puts each annotation on its claim, or on its own words where no claim is made of
 * them; those whose words are not found are up for review. `analysis` is already
 * corrected; `person` is the name of whoever works here.
 */
export function annotateArticle(
  text: string,
  analysis: Analysis,
  annotations: readonly LiveAnnotation[],
  person?: string,
  phrases = englishPhrases,
): AnnotatedArticle {
  const tags = new Map<string, string[]>()
  const notes = new Map<string, Note[]>()
  const evidence = new Map<string, GivenEvidence[]>()
  const mine = new Set<string>()
  const passages: AnnotatedPassage[] = []
  const review: ReviewItem[] = []
  const checks: CheckedPassage[] = []
  for (const {annotation, spans, lost = 'orphaned'} of annotations) {
    const {id, correction, finding} = annotation
    const said = notesOf(annotation)
    const given = evidenceOf(annotation)
    if (!spans) {
      const says = correction
        ? [describeCorrection(correction, phrases)]
        : finding
          ? [phrases.findings[finding.verdict]]
          : annotation.tags
      review.push({
        id,
        quote: quoteOf(annotation),
        tags: says,
        notes: said,
        evidence: given,
        reason: phrases.lost[lost],
        lost,
      })
    } else if (isOnlyFinding(annotation) && finding) {
      const claim = matchClaim(spans, analysis.claims) ?? findClaimAround(spans, analysis.claims)
      checks.push({spans, finding, ...(claim && {claim: claim.id})})
    } else if (!correction) {
      const claims = matchClaims(spans, analysis.claims)
      const byMe = isBy(annotation, person)
      for (const claim of claims) {
        if (annotation.tags.length) {
          tags.set(claim.id, [...new Set([...(tags.get(claim.id) ?? []), ...annotation.tags])])
        }
        if (said.length) notes.set(claim.id, [...(notes.get(claim.id) ?? []), ...said])
        if (given.length) evidence.set(claim.id, [...(evidence.get(claim.id) ?? []), ...given])
        if (byMe) mine.add(claim.id)
      }
      if (!claims.length) passages.push({id, spans, tags: annotation.tags, notes: said, evidence: given, mine: byMe})
    }
  }
  return {text, analysis, tags, notes, evidence, mine, passages, review, checks}
}

/** The annotation's words as they were last seen. */
export function quoteOf({target}: Annotation): string {
  return target.map(({exact}) => visibleText(exact)).join(' … ')
}

function evidenceOf({evidence = [], creator}: Annotation): GivenEvidence[] {
  return evidence.map(({link, text}) => ({
    ...(link && {link}),
    ...(text && {text: visibleText(text)}),
    ...(creator && {by: visibleText(creator.name)}),
  }))
}

function notesOf({note, creator}: Annotation): Note[] {
  return note ? [{text: visibleText(note), ...(creator && {by: visibleText(creator.name)})}] : []
}

/** Whether an annotation says what a comparison found, and nothing else. */
export function isOnlyFinding({finding, tags, note, evidence, correction}: Annotation): boolean {
  return finding !== undefined && !tags.length && !note && !evidence?.length && !correction
}
