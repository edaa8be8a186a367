import type {Correction} from '../article.ts'
import {placeCorrection} from './correction-passages.ts'
import type {LiveAnnotation} from './live-annotation.ts'

/** The corrections whose passages are found, about where those are now, in the order in which they were made. */
export function liveCorrections(annotations: readonly LiveAnnotation[]): Correction[] {
  return annotations
    .filter(({annotation, spans}) => annotation.correction && spans)
    .toSorted((a, b) => a.annotation.created.localeCompare(b.annotation.created))
    .map(({annotation: {correction, creator}, spans}) => {
      const placed = placeCorrection(correction!, spans!)
      return placed.kind === 'set-actor' && creator?.type === 'Software' ? {...placed, by: creator.name} : placed
    })
}
