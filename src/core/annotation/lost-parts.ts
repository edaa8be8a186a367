import type {Span} from '../article.ts'
import {anchorPassage} from './anchor-passage.ts'
import type {Annotation} from './annotation.ts'

/** One part of an annotated passage as it can be found in a text. */
export interface PassagePart {
  /** Where it certainly is. */
  span?: Span
  /** Where it may be, the likeliest first. */
  candidates: Span[]
}

/** Each part of the annotation's passage, for a person to say where those are that were not found. */
export function partsOf(text: string, {target}: Annotation): PassagePart[] {
  return target.map((selector) => {
    const found = anchorPassage(text, selector)
    if ('span' in found) return {span: found.span, candidates: []}
    return {candidates: found.state === 'ambiguous' ? found.candidates : []}
  })
}

/**
 * The passage when its one lost part is at `place`; of an annotation without a
 * correction `place` may stand for the whole passage. Undefined when more is lost.
 */
export function placedAt(annotation: Annotation, parts: readonly PassagePart[], place: Span): Span[] | undefined {
  if (parts.filter(({span}) => !span).length === 1) return parts.map(({span}) => span ?? place)
  return annotation.correction ? undefined : [place]
}
