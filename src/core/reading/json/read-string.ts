import {createMappedText, type MappedText} from '../mapped-text.ts'

/** Characters beyond the basic plane are two units, and one piece. */
const piece = /\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|\\u[\da-f]{4}|\\[^u]|[^\\]+|\\/gi
const escapes: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** The text of a JSON string, quotation marks included, that is at `start`; its map leads to the escapes. */
export function readString(document: string, start: number, length: number): MappedText {
  const text = createMappedText()
  const inner = document.slice(start + 1, start + length - 1)
  for (const {0: written, index} of inner.matchAll(piece)) {
    const at = start + 1 + index
    if (written.length > 2 && written[0] === '\\') text.add(unitsOf(written), at, written.length)
    else if (written.length === 2 && written[0] === '\\') text.add(escapes[written[1]] ?? written[1], at, 2)
    else text.add(written, at)
  }
  return text.finish()
}

function unitsOf(written: string): string {
  const units = written.match(/[\da-f]{4}/gi)!.map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...units)
}
