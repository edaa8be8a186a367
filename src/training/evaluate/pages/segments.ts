import type {SegmentPage} from '../../corpora/pages/page-sets.ts'

/** How many segments that belong to a text were found and not, and how many were found that do not. */
export interface SegmentCounts {
  found: number
  missing: number
  surplus: number
}

/** Counts as trafilatura's evaluation does (https://github.com/adbar/trafilatura, tests/eval_common.py). */
export function countSegments(text: string, {kept, leftOut}: Pick<SegmentPage, 'kept' | 'leftOut'>): SegmentCounts {
  const plain = collapse(text)
  const isFound = (segment: string) => plain.includes(collapse(segment))
  const found = kept.filter(isFound).length
  return {found, missing: kept.length - found, surplus: leftOut.filter(isFound).length}
}

/** F1 over all segments of all pages, 0 to 1. */
export function segmentF1(counts: readonly SegmentCounts[]): number {
  const sum = (of: keyof SegmentCounts) => counts.reduce((total, each) => total + each[of], 0)
  return (2 * sum('found')) / (2 * sum('found') + sum('missing') + sum('surplus'))
}

/** White space does not count. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
