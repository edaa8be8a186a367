import {replaceCodePoint} from 'entities/decode'
import {decodeWords} from 'postal-mime'
import {createMappedText, type MappedText} from '../mapped-text.ts'

/** A byte of a body, or text that is written out, and the code units of the message that say it. */
export type Piece = readonly [said: number | string, start: number, end: number]

/** Character sets that say some characters in two bytes, the first of them above 127. */
const twoBytes = /^(?:gb|big5|euc-|shift_?jis|sjis|ks_c|windows-9[34]|cp9[34])/i

/**
 * Reads characters from pieces, each with its place in the message. Bytes that are
 * no character of `charset` read as U+FFFD; an unknown set reads as Windows-1252. Without
 * a charset it is UTF-8, and Windows-1252 where that does not fit, as mail programs show it.
 */
export function decodeCharacters(pieces: Iterable<Piece>, charset?: string): MappedText {
  const text = createMappedText()
  const isUtf8 = !charset || /^utf-?8$/i.test(charset)
  const known = new Map<string, string>()
  let pending: {bytes: number[]; start: number; end: number} | undefined
  for (const [said, start, end] of pieces) {
    const byte = typeof said === 'number' ? said : said.charCodeAt(0)
    const completes = pending !== undefined && (isUtf8 ? typeof said === 'number' && byte >> 6 === 2 : byte < 0x100)
    if (completes || (typeof said === 'number' && byte >= 0x80)) {
      if (!completes) flush()
      pending = {bytes: [...(pending?.bytes ?? []), byte], start: pending?.start ?? start, end}
      if (typeof said === 'string') pending.end = start + 1
      if (pending.bytes.length === lengthOf(pending.bytes[0])) flush()
      if (typeof said === 'string') text.add(said.slice(1), start + 1, end - start - 1)
    } else {
      flush()
      text.add(typeof said === 'string' ? said : String.fromCharCode(said), start, end - start)
    }
  }
  flush()
  return text.finish()

  function flush() {
    if (!pending) return
    const {bytes, start, end} = pending
    const written = bytes.map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
    const read = known.get(written) ?? decode(written)
    known.set(written, read)
    text.add(read, start, end - start)
    pending = undefined
  }

  /** How many bytes the character has that begins with `byte`. */
  function lengthOf(byte: number): number {
    if (isUtf8) return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return charset && twoBytes.test(charset) ? 2 : 1
  }

  function decode(written: string): string {
    const read = decodeAs(charset ?? 'utf-8', written)
    return charset || !read.includes('\ufffd') || written === '=ef=bf=bd' ? read : decodeAs('windows-1252', written)
  }
}

function decodeAs(charset: string, written: string): string {
  return asWindows(decodeWords(`=?${charset}?Q?${written}?=`))
}

/** Programs that say Latin 1 write Windows-1252, and some versions of Node read that as Latin 1. */
export function asWindows(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => String.fromCodePoint(replaceCodePoint(control.charCodeAt(0))))
}
