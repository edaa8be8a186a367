import type {Span} from '../article.ts'

/** Longer parts would not be read at once. */
const most = 16_000
const blank = /\n[^\S\n]*\n/g

/**
 * The part of a text around a span that can be read by itself: with up to `room` more
 * characters on either side, cut between paragraphs where it can be, else between
 * lines. Of a very long span its beginning.
 */
export function excerptAround(document: string, [start, end]: Span, room = 2000): Span {
  return [beginBefore(document, start, room), endAfter(document, Math.min(end, start + most), room)]
}

function beginBefore(document: string, at: number, room: number): number {
  if (at <= room) return 0
  const before = document.slice(at - room, at)
  const [first] = before.matchAll(blank)
  return at - room + (first ? first.index + first[0].length : before.indexOf('\n') + 1)
}

function endAfter(document: string, at: number, room: number): number {
  if (at + room >= document.length) return document.length
  const after = document.slice(at, at + room)
  const last = [...after.matchAll(blank)].at(-1)?.index ?? after.lastIndexOf('\n')
  return last < 0 ? at + room : at + last
}
