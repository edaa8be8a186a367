import {countWhile} from '../count-while.ts'

/** Offsets of one text, told in UTF-16 code units (as in memory) and in code points (as the W3C counts them). */
export interface CodePoints {
  /** How many code points are before the offset. */
  before(offset: number): number
  /** The offset, in code units, before which there are this many code points. */
  offsetOf(count: number): number
}

/**
 * Counts the code points of `text`; positions after its end count on one by one,
 * so that a position goes through both functions unchanged.
 *
 * Web Annotation Data Model, 4.2.5: positions count code points, not code units.
 */
export function codePoints(text: string): CodePoints {
  // Only what is after a surrogate pair differs; most articles have none.
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({index}) => index)
  return {
    before: (offset) => offset - countWhile(pairs.length, (index) => pairs[index] + 1 < offset),
    offsetOf: (count) => count + countWhile(pairs.length, (index) => pairs[index] - index < count),
  }
}
