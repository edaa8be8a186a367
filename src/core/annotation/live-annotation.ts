import type {Span} from '../article.ts'
import {type AnchoringOptions, createAnchoring} from './anchor-passage.ts'
import type {Annotation} from './annotation.ts'
import {describePassage} from './describe-passage.ts'
import {type Edit, followEdits} from './follow-edits.ts'

/** An annotation of an open document: what is kept of it, and where it is now. */
export interface LiveAnnotation {
  annotation: Annotation
  /** One span a part of the passage; undefined while the passage is not found for certain. */
  spans?: Span[]
  /** Why it has no spans. */
  lost?: 'ambiguous' | 'orphaned'
  /** Places that each part may have gone to, the likeliest first. */
  candidates?: Span[][]
  /** There was no time to look everywhere. */
  unfinished?: boolean
}

/** Looks for the annotation's passage in `text`; all of its parts have to be found. */
export function anchorAnnotation(text: string, annotation: Annotation): LiveAnnotation {
  return anchorAnnotations(text, [annotation])[0]
}

/**
 * Looks for many annotations' passages in one text. Those that the budget leaves no
 * time for are lost for now (`unfinished`) and can be looked for again.
 */
export function anchorAnnotations(
  text: string,
  annotations: readonly Annotation[],
  options?: AnchoringOptions,
): LiveAnnotation[] {
  const anchor = createAnchoring(text, options)
  return annotations.map((annotation) => {
    const anchors = annotation.target.map(anchor)
    const spans = anchors.flatMap((one) => ('span' in one ? [one.span] : []))
    if (spans.length === anchors.length) return {annotation, spans}
    return {
      annotation,
      lost: anchors.some(({state}) => state === 'orphaned') ? 'orphaned' : 'ambiguous',
      candidates: anchors.map((one) => ('span' in one ? [one.span] : 'candidates' in one ? one.candidates : [])),
      ...(anchors.some((one) => 'unfinished' in one) && {unfinished: true}),
    }
  })
}

/** The annotation after edits that happened at once; lost when a part of its passage is gone. */
export function moveAnnotation(live: LiveAnnotation, edits: readonly Edit[]): LiveAnnotation {
  if (!live.spans) return live
  const spans = live.spans.map((span) => followEdits(span, edits)).filter((span) => span !== undefined)
  return spans.length === live.spans.length ? {...live, spans} : {annotation: live.annotation, lost: 'orphaned'}
}

/** The annotation as it should be kept, its passage described by `text` as it is now; a lost one keeps its last words. */
export function describeAnnotation(text: string, {annotation, spans}: LiveAnnotation): Annotation {
  if (!spans) return annotation
  const target = spans.map((span, part) => {
    const {medium, foreign} = annotation.target[part] ?? {}
    return {...describePassage(text, span), ...(medium && {medium}), ...(foreign && {foreign})}
  })
  return {...annotation, target}
}
