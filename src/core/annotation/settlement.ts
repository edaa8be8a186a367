import type {Span} from '../article.ts'
import type {Annotation} from './annotation.ts'
import type {Author} from './creator.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {classesOf, type OfferedTag} from './offered-tags.ts'

/** The W3C's word for what settles a discussion (Web Annotation Vocabulary, oa:moderating). */
const motivation = 'moderating'

/** Whether the annotation says on what annotators settled, rather than what one of them says. */
export function isSettlement({foreign}: Annotation): boolean {
  return foreign?.properties.motivation === motivation
}

/**
 * Keeps the tags on which annotators settled for a passage as an annotation of its own, in the place of
 * one that settled the same passage before. What each of them says stays as it is.
 */
export function settleTags(
  live: readonly LiveAnnotation[],
  spans: readonly Span[],
  tags: readonly string[],
  {creator, now, newId, offered}: Author & {offered: readonly OfferedTag[]},
): LiveAnnotation[] {
  const before = live.find((one) => isSettlement(one.annotation) && JSON.stringify(one.spans) === JSON.stringify(spans))
  const classes = classesOf(tags, offered)
  const annotation: Annotation = {
    id: before?.annotation.id ?? newId(),
    target: [],
    tags: [...tags],
    ...(classes.length && {classes}),
    ...(creator && {creator}),
    created: before?.annotation.created ?? now,
    modified: now,
    foreign: {properties: {motivation}, bodies: []},
  }
  return [...live.filter((one) => one !== before), {annotation, spans: [...spans]}]
}
