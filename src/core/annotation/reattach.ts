import type {Span} from '../article.ts'
import {anchorPassage} from './anchor-passage.ts'
import type {Annotation} from './annotation.ts'
import {describePassage} from './describe-passage.ts'
import type {LiveAnnotation} from './live-annotation.ts'

/** One part of an annotated passage as it can be found in a text. */
export interface PassagePart {
  /** Where it certainly is. */
  span?: Span
  /** Where it may be, the likeliest first. */
  candidates: Span[]
}

/** Each part of the annotation's passage, for a person to say where those are that were not found. */
export function findParts(text: string, {target}: Annotation): PassagePart[] {
  return target.map((selector) => {
    const found = anchorPassage(text, selector)
    if ('span' in found) return {span: found.span, candidates: []}
    return {candidates: found.state === 'ambiguous' ? found.candidates : []}
  })
}

/**
 * The passage when its lost part `part` is at `place`; of an annotation without a
 * correction `place` may stand for the whole passage. Parts that are still lost are undefined.
 */
export function placePart(
  annotation: Annotation,
  parts: readonly PassagePart[],
  place: Span,
  part = parts.findIndex(({span}) => !span),
): (Span | undefined)[] {
  const placed = parts.map(({span}, index) => (index === part ? place : span))
  return annotation.correction || placed.every((span) => span !== undefined) ? placed : [place]
}

/** The annotation, lost as long as one of the parts of its passage is; the others are described by the text as it is. */
export function reattachParts(
  text: string,
  {annotation, lost, candidates}: LiveAnnotation,
  parts: readonly (Span | undefined)[],
): LiveAnnotation {
  const spans = parts.filter((span) => span !== undefined)
  if (spans.length === parts.length) return {annotation, spans}
  const target = annotation.target.map((selector, index) => {
    const span = parts[index]
    return span ? {...selector, ...describePassage(text, span)} : selector
  })
  return {annotation: {...annotation, target}, lost, candidates}
}
