import {type Annotation, type AnnotationPage, emptyPage} from '../../../../src/core/index.ts'

/** An annotation of a short text: `id tag tag … @hours`, the hours being when it was changed. */
export function annotationOf(words: string): Annotation {
  const [id, ...rest] = words.split(' ')
  const tags = rest.filter((word) => !word.startsWith('@'))
  const hour = rest.find((word) => word.startsWith('@'))?.slice(1) ?? '0'
  return {
    id,
    target: [{exact: 'The dam held', prefix: '', suffix: ', she said.', start: 0, end: 12}],
    tags,
    created: '2026-01-01T00:00:00Z',
    modified: `2026-01-01T${hour.padStart(2, '0')}:00:00Z`,
  }
}

export function pageOf(...annotations: string[]): AnnotationPage {
  return {...emptyPage(), annotations: annotations.map(annotationOf)}
}
