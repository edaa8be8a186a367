import type {Span} from '../../article.ts'
import type {MappedText} from '../mapped-text.ts'
import {sliceMap} from '../offset-map.ts'
import {decodeCharacters, type Piece} from './decode-characters.ts'

/**
 * Takes the transfer encoding (RFC 2045) off a body. `span` is the body's place in the
 * message; the map of the answer leads each character back to the code units that
 * say it: `=E2=80=99` for an apostrophe, some of a group of four for base64.
 */
export function decodeBody(message: string, [start, end]: Span, encoding: string, charset?: string): MappedText {
  if (encoding === 'quoted-printable') return decodeCharacters(readQuotedPrintable(message, start, end), charset)
  if (encoding === 'base64') return decodeCharacters(readBase64(message, start, end), charset)
  return {value: message.slice(start, end), map: sliceMap(start, end - start)}
}

/** A byte, a soft line break, white space that transport added at the end of a line, or what stands for itself. */
const written = /=([\da-f]{2})|=[ \t]*(?:\r?\n|$)|[ \t]+(?=\r?\n)|[ \t]+|[^= \t]+|=/gi

function* readQuotedPrintable(message: string, start: number, end: number): Generator<Piece> {
  const body = message.slice(start, end)
  let last = 0
  for (const {0: piece, 1: byte, index} of body.matchAll(written)) {
    const at = start + index
    last = index + piece.length
    if (byte) yield [Number.parseInt(byte, 16), at, at + 3]
    // An equals sign by itself encodes nothing, and is what it is.
    else if (
      (!/^=\s*$/.test(piece) || (piece === '=' && last < body.length)) &&
      !(/^[ \t]/.test(piece) && /^\r?\n/.test(body.slice(last, last + 2)))
    )
      yield [piece, at, at + piece.length]
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Four characters say three bytes; so that none is given to two of them, the third byte has the last two. */
function* readBase64(message: string, start: number, end: number): Generator<Piece> {
  let bits = 0
  let group: number[] = []
  for (let at = start; at < end && message[at] !== '='; at++) {
    const value = alphabet.indexOf(message[at])
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    group.push(at)
    if (group.length === 2) yield [(bits >> 4) & 0xff, group[0], at]
    else if (group.length === 3) yield [(bits >> 2) & 0xff, group[1], at]
    else if (group.length === 4) {
      yield [bits & 0xff, group[2], at + 1]
      group = []
    }
  }
}
