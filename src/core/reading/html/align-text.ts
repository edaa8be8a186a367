import {decodeHTML} from 'entities/decode'
import type {Text} from './page-tree.ts'
import {findTagEnd} from './tags.ts'

/** A piece of text, and where its `length` code units of source stand. */
export interface Piece {
  text: string
  at: number
  length: number
}

const reference = /&(?:#\d+;?|#x[\da-f]+;?|[a-z][a-z\d]*;?)/iy

/** The pieces of a text node in order: what was copied as it is, and each character reference by itself. */
export function* alignText({value, start, end}: Text, source: string): Generator<Piece> {
  let at = start
  if (value.length === end - at && source.startsWith(value, at)) {
    yield {text: value, at, length: value.length}
    return
  }
  for (let index = 0; index < value.length && at < end; ) {
    const decoded = source[at] === '&' ? decodedAt(source, at) : undefined
    if (decoded) {
      yield {text: decoded.text, at, length: decoded.length}
      index += decoded.text.length
      at += decoded.length
      continue
    }
    const same = countSame(source, at, end, value, index)
    if (same) {
      yield {text: value.slice(index, index + same), at, length: same}
      index += same
      at += same
    } else {
      // A tag that the parser ignored, or a character that it dropped.
      at = source[at] === '<' ? findTagEnd(source, at + 1) : at + 1
    }
  }
}

/** How far source and value agree, up to the next character reference. Line endings are read as line feeds. */
function countSame(source: string, at: number, end: number, value: string, index: number): number {
  let same = 0
  while (at + same < end && index + same < value.length) {
    const written = source[at + same]
    const read = value[index + same]
    if (written !== read && !(written === '\r' && read === '\n')) break
    same++
    if (source[at + same] === '&') break
  }
  return same
}

/** The reference that begins at `at`. It may lack its semicolon, and text may follow at once: "&ampx" is "&x". */
function decodedAt(source: string, at: number): {text: string; length: number} | undefined {
  reference.lastIndex = at
  const written = reference.exec(source)?.[0]
  const read = written && decodeHTML(written)
  if (!read || read === written) return undefined
  let after = 0
  while (after < read.length - 1 && read.at(-1 - after) === written.at(-1 - after)) after++
  return {text: read.slice(0, read.length - after), length: written.length - after}
}
