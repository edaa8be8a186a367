import type {Annotation, Medium, Selector} from './annotation.ts'

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
