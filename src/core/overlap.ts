import type {Span} from './article.ts'

/** How much two lists of spans share, in the unit of their offsets; the spans of each list lie apart. */
export function sharedLength(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0
  for (const [start, end] of one) {
    for (const [from, to] of other) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return sum
}

/** How much a list of spans covers. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** What two lists of spans share of what they cover together, 0 to 1; 0 where they cover nothing. */
export function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  const shared = sharedLength(one, other)
  return shared / (lengthOf(one) + lengthOf(other) - shared || 1)
}
