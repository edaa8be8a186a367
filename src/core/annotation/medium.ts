import type {Annotation, Selector} from './annotation.ts'

/** What an article is, as a resource on the Web (Web Annotation Data Model, 3.2.1). */
export interface Medium {
  /** Its media type: `text/plain`. */
  format: string
  /** BCP 47; absent when nothing tells. */
  language?: string
}

/** The annotation with what its article is; a target in another resource says nothing of this one. */
export function withMedium(annotation: Annotation, medium: Medium): Annotation {
  return {
    ...annotation,
    target: annotation.target.map((selector) => (isElsewhere(selector) ? selector : {...selector, medium})),
  }
}

function isElsewhere({foreign}: Selector): boolean {
  return foreign?.properties.source !== undefined
}
