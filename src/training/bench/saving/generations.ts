import {type Annotation, parseAnnotationPage} from '../../../core/index.ts'

export const article = 'Harbour vote put off\n\n“We will not be rushed,” Mayor Anna Lindqvist said on Monday.\n'

/** How many annotations a file holds in the test of interrupted saves. */
const count = 40
const start = article.indexOf('“')
const exact = article.slice(start, article.indexOf('”') + 1)

/** Returns annotations that all carry the same number: the state of a file after that many saves. */
export function annotationsOf(generation: number): Annotation[] {
  return Array.from({length: count}, (_, index) => ({
    ...annotationNamed(`a${String(index).padStart(3, '0')}`, generation),
    note: `checked against the minutes, reading ${generation}`,
  }))
}

/** Returns an annotation on the one quotation, changed last in the given second. */
export function annotationNamed(id: string, second: number): Annotation {
  const modified = new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString()
  return {
    id,
    target: [{exact, prefix: '', suffix: ' Mayor', start, end: start + exact.length}],
    tags: [`t${second}`],
    created: '2026-01-01T00:00:00.000Z',
    modified,
  }
}

/** Returns the number that all annotations carry; undefined when they are not those of one save, all of them. */
export function generationOf(annotations: readonly Annotation[]): number | undefined {
  const [tag = ''] = annotations[0]?.tags ?? []
  const isWhole = annotations.length === count && annotations.every(({tags}) => tags.join() === tag)
  return isWhole ? Number(tag.slice(1)) : undefined
}

/** Returns the number of a file's text as it is on the disk; undefined when the text is not one whole save. */
export function generationOfText(text: string): number | undefined {
  const {annotations, kept, unwritable} = parseAnnotationPage(text, article)
  return kept.length || unwritable ? undefined : generationOf(annotations)
}
