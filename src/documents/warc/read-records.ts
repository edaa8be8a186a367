/** A record of a web archive, or a message of HTTP: its fields, by their names in lower case, and what follows them. */
export interface WarcRecord {
  fields: ReadonlyMap<string, string>
  content: Uint8Array
}

const [cr, lf] = [13, 10]
/** No record has a longer head, in bytes. */
const maxHead = 65_536

/** Reads the records of an unpacked archive; one whose length is wrong ends where the next begins. */
export function* readRecords(bytes: Uint8Array): Generator<WarcRecord> {
  for (let at = findRecord(bytes, 0); at < bytes.length; ) {
    const {fields, end} = readHead(bytes, at)
    const length = Number(fields.get('content-length'))
    const isWhole = Number.isSafeInteger(length) && length >= 0 && end + length <= bytes.length
    const next = findRecord(bytes, isWhole ? end + length : end)
    yield {fields, content: bytes.subarray(end, isWhole ? end + length : next)}
    at = next
  }
}

/** Reads the fields at `at`, after a first line, up to the blank line, which `end` is after. */
export function readHead(bytes: Uint8Array, at: number): {first: string; fields: Map<string, string>; end: number} {
  let end = Math.min(bytes.length, at + maxHead)
  let isBlank = false
  for (let index = at; index < end; index++) {
    if (bytes[index] === lf && isBlank) end = index + 1
    else if (bytes[index] === lf) isBlank = true
    else if (bytes[index] !== cr) isBlank = false
  }
  const [first = '', ...lines] = latin1(bytes.subarray(at, end)).split(/\r?\n(?![ \t])/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return {first, fields, end}
}

/** Returns the chunks as one. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Returns bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Where the next record begins, at a line of its own; the end of the bytes where there is none. */
function findRecord(bytes: Uint8Array, from: number): number {
  const beginning = [...'WARC/'].map((letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(beginning[0], from); at >= 0; at = bytes.indexOf(beginning[0], at + 1)) {
    const isLine = at === 0 || at === from || bytes[at - 1] === lf
    if (isLine && beginning.every((code, index) => bytes[at + index] === code)) return at
  }
  return bytes.length
}
