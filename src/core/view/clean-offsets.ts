import type {CleanText, Span} from '../article.ts'
import {countWhile} from '../count-while.ts'

export type CleanOffsets = ReturnType<typeof workOut>

/** The way is worked out once a text. */
const ways = new WeakMap<CleanText, CleanOffsets>()

/** The way between the document and its clean text, there and back; offsets count UTF-16 code units of either. */
export function cleanOffsets(clean: CleanText): CleanOffsets {
  const known = ways.get(clean) ?? workOut(clean)
  ways.set(clean, known)
  return known
}

function workOut({text, map}: CleanText) {
  const runs = map
    .map(([from, to, length], index) => ({from, to, length, end: map[index + 1]?.[0] ?? text.length}))
    .filter(({end, length}) => length > 0 && end > 0)
  const written = runs.toSorted((one, other) => one.to - other.to)

  return {
    /** Where the document's span is in the clean text; undefined when none of it does. */
    toClean([start, end]: Span): Span | undefined {
      const head = written[countWhile(written.length, (index) => written[index].to + written[index].length <= start)]
      const tail = written[countWhile(written.length, (index) => written[index].to < end) - 1]
      if (!head || !tail) return
      const from = start > head.to && isCopied(head) ? head.from + start - head.to : head.from
      const to = end < tail.to + tail.length && isCopied(tail) ? tail.from + end - tail.to : tail.end
      return from < to ? [from, to] : undefined
    },

    /** Where a span of the clean text is in the document; what was put between blocks is at their edge. */
    toDocument([start, end]: Span): Span {
      const head =
        runs[
          Math.min(
            runs.length - 1,
            countWhile(runs.length, (index) => runs[index].end <= start),
          )
        ]
      if (!head) return [0, 0]
      const from = start > head.from && isCopied(head) ? head.to + Math.min(start - head.from, head.length) : head.to
      const tail = runs[countWhile(runs.length, (index) => runs[index].from < end) - 1]
      if (!tail || end <= start) return [from, from]
      const to = end < tail.end && isCopied(tail) ? tail.to + end - tail.from : tail.to + tail.length
      return [from, Math.max(from, to)]
    },
  }
}

function isCopied({from, end, length}: {from: number; end: number; length: number}): boolean {
  return end - from === length
}
