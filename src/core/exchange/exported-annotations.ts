import {type AnnotatedArticle, actorOf, type GivenEvidence} from '../annotation/annotated-article.ts'
import type {Annotation} from '../annotation/annotation.ts'
import {correctionPassages} from '../annotation/correction-passages.ts'
import {describePassage} from '../annotation/describe-passage.ts'
import {sortEvidence} from '../annotation/verdict-evidence.ts'
import type {ActorTarget, Claim, Correction} from '../article.ts'
import {hashText} from '../linear/hash.ts'
import {reportOf} from '../view/statement.ts'

/**
 * Returns an article's claims as annotations that add a claim, with its tags and notes,
 * and the passages that people tagged beside: what other programs take over, and what
 * reading their files gives back. `now` is the time of the export, ISO 8601 in UTC.
 */
export function exportedAnnotations(article: AnnotatedArticle, now: string): Annotation[] {
  const {text, analysis, passages, tags, notes, evidence} = article
  const annotationOf = (
    id: string,
    spans: readonly (readonly [number, number])[],
    rest: Pick<Annotation, 'tags' | 'correction' | 'foreign'>,
    {said = [], given = []}: {said?: readonly {text: string}[]; given?: readonly GivenEvidence[]},
  ): Annotation => ({
    id,
    target: spans.map((span) => describePassage(text, span)),
    ...rest,
    ...(said.length && {note: said.map((note) => note.text).join('\n\n')}),
    ...(given.length && {evidence: sortEvidence(given.map(({by: _, ...rest}) => rest))}),
    created: now,
    modified: now,
  })
  return [
    ...analysis.claims
      .filter(({content}) => content.length)
      .map((claim) => {
        const correction = asCorrection(article, claim)
        const spans = correctionPassages(correction)
        const id = `#claim-${hashText(JSON.stringify(spans)).toString(36)}`
        // For whoever does not know what a correction is.
        const report = {type: 'TextualBody', value: reportOf(article, claim), purpose: 'describing'}
        const rest = {tags: [...(tags.get(claim.id) ?? [])], correction, foreign: {properties: {}, bodies: [report]}}
        return annotationOf(id, spans, rest, {said: notes.get(claim.id), given: evidence.get(claim.id)})
      }),
    ...passages.map((passage) =>
      annotationOf(
        passage.id,
        passage.spans,
        {tags: [...passage.tags]},
        {said: passage.notes, given: passage.evidence},
      ),
    ),
  ]
}

/** The claim as a person would add it: by whoever its source refers to, or else by name. */
function asCorrection(article: AnnotatedArticle, claim: Claim): Extract<Correction, {kind: 'add-claim'}> {
  const {content, source: [source] = [], cue: [cue] = []} = claim
  const actor = actorOf(article, claim)
  const target: ActorTarget | undefined = actor && (source ? {mention: source} : {name: actor.name, type: actor.type})
  return {kind: 'add-claim', content, ...(source && {source}), ...(cue && {cue}), ...(target && {actor: target})}
}
