import type {Span} from '../article.ts'
import {countWhile} from '../count-while.ts'

/**
 * Where a block's text is in the document: runs that were copied as they
 * are, each `[offset in the block, offset in the document, length in the document]`,
 * by rising block offset. A run whose lengths differ (an entity such as `&amp;`)
 * maps as a whole.
 */
export type OffsetMap = readonly Run[]
type Run = readonly [from: number, to: number, length: number]

/** The map of a block that is one untouched slice of the document. */
export function sliceMap(start: number, length: number): OffsetMap {
  return [[0, start, length]]
}

/** The document's span of the block's `[start, end)`. Both count UTF-16 code units. */
export function toDocument(map: OffsetMap, start: number, end: number): Span {
  return [startOf(map, start), end > start ? endOf(map, end) : startOf(map, start)]
}

/**
 * The map of a text that `inner` places in another text, which `outer` places in the
 * document. What `inner` copied and `outer` decoded keeps a run of its own.
 */
export function composeMaps(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  const composed = inner.flatMap(([from, to, length], index): Run[] => {
    const isCopied = (inner[index + 1]?.[0] ?? from + length) - from === length
    if (!isCopied || length === 0) {
      const [start, end] = toDocument(outer, to, to + length)
      return [[from, start, end - start]]
    }
    const runs: Run[] = []
    for (let at = to, run = runAt(outer, to); at < to + length; run++) {
      const end = Math.min(outer[run + 1]?.[0] ?? Number.POSITIVE_INFINITY, to + length)
      const [start, stop] = toDocument(outer, at, end)
      if (end > at) runs.push([from + at - to, start, stop - start])
      at = end
    }
    return runs
  })
  const last = inner.at(-1)
  if (!last?.[2]) return composed
  // The last run was copied, and what it copied need not have been.
  return [...composed, [last[0] + last[2], toDocument(outer, last[1], last[1] + last[2])[1], 0]]
}

/** The map of the part `[start, end)` of a block, which may reach over the part's edges. */
export function cutMap(map: OffsetMap, start: number, end: number): OffsetMap {
  // The run after the last tells whether that was copied.
  const runs = map.slice(runAt(map, start), runAt(map, end) + 2)
  return runs.map(([from, to, length]) => [from - start, to, length] as const)
}

function startOf(map: OffsetMap, offset: number): number {
  const index = runAt(map, offset)
  const [from, to, length] = map[index]
  const next = map[index + 1]
  const copied = !next || next[0] - from === length
  return copied ? to + (offset - from) : to
}

function endOf(map: OffsetMap, offset: number): number {
  const index = runAt(map, offset - 1)
  const [from, to, length] = map[index]
  const next = map[index + 1]
  const copied = !next || next[0] - from === length
  return copied ? to + (offset - from) : to + length
}

function runAt(map: OffsetMap, offset: number): number {
  return Math.max(0, countWhile(map.length, (run) => map[run][0] <= offset) - 1)
}
