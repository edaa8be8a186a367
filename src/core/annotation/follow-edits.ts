import type {Span} from '../article.ts'

/** One replacement in a document, in offsets of the text before the edit. */
export interface Edit {
  start: number
  /** How many code units were taken out. */
  removed: number
  /** How many were put in. */
  inserted: number
}

/**
 * The span after edits that happened at once (none overlap, all offsets are those
 * before). Text put in at a span's edge stays outside it. Undefined when nothing
 * of the span is left.
 */
export function followEdits([start, end]: Span, edits: readonly Edit[]): Span | undefined {
  let from = start
  let to = end
  for (const edit of edits) {
    const {removed, inserted} = edit
    const stop = edit.start + removed
    const shift = inserted - removed
    if (edit.start <= start && end <= stop && removed > 0) return undefined
    if (stop <= start) {
      from += shift
      to += shift
    } else if (edit.start < end) {
      // An edit across the span's start takes the part before it away, and the new words are not part of it.
      if (edit.start < start) {
        from += edit.start + inserted - start
        to += shift
      } else if (stop <= end) to += shift
      else to += edit.start - end
    }
  }
  return from < to ? [from, to] : undefined
}

/** Whether words were put in across one of the span's ends, so that nobody knows how many of them belong to it. */
export function crossesEnd([start, end]: Span, edits: readonly Edit[]): boolean {
  return edits.some(({start: from, removed, inserted}) => {
    const to = from + removed
    return inserted > 0 && ((from < start && start < to) || (from < end && end < to))
  })
}
