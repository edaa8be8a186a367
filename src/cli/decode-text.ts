import {replaceCodePoint} from 'entities/decode'

const marks: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** How pages, XML and messages name their encoding; the names are ASCII in all that are not UTF-16. */
const declared =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)|^content-type:[^\n]*(?:\r?\n[ \t][^\n]*)*?charset\s*=\s*"?([\w-]+)/im
/** The HTML standard looks no further. */
const beginning = 4096
/** Texts have a smaller share of control characters, apart from white space and escape. */
const mostControls = 0.01

/** The text of a file, and what was wrong with its bytes, with the remedy. */
export interface DecodedText {
  text: string
  notice?: string
}

/**
 * Returns the text of a file: by its byte order mark, as UTF-8, or by what it declares
 * (`meta charset`, an XML declaration, a message's Content-Type). Bytes that fit none of
 * these are read as editors show them: a few in UTF-8 as U+FFFD, all others as
 * Windows-1252, with a notice. A byte order mark is kept, since it counts in offsets.
 *
 * @throws {Error} when the bytes are not text, or in an unknown encoding.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    throw new Error('this is a PDF; copy its text into a .txt file')
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const encoding = marked ?? findUtf16(bytes)
  if (encoding) return {text: decode(bytes, encoding), ...(!marked && {notice: noticeOf('UTF-16 without its mark')})}
  const start = bytes.subarray(0, beginning)
  const text = start.includes(0) ? undefined : tryUtf8(bytes)
  if (text !== undefined) return {text}
  if (start.includes(0) || hasManyControls(start)) throw new Error('this is not text; name files that hold articles')
  return decodeDeclared(bytes)
}

/** UTF-16 without a byte order mark: of most characters one byte is zero, always the same one. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 512)
  const zeros = [0, 0]
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]++
  })
  const isMost = (count: number) => count > 2 && count > start.length / 4
  if (zeros[0] === 0 && isMost(zeros[1])) return 'utf-16le'
  return zeros[1] === 0 && isMost(zeros[0]) ? 'utf-16be' : undefined
}

function hasManyControls(start: Uint8Array): boolean {
  const controls = start.reduce(
    (count, byte) => (byte < 8 || (byte > 13 && byte < 27) || byte === 127 ? count + 1 : count),
    0,
  )
  return controls > start.length * mostControls
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeDeclared(bytes: Uint8Array): DecodedText {
  const start = Buffer.from(bytes.subarray(0, beginning)).toString('latin1')
  const label = declared.exec(start)?.slice(1).find(Boolean)
  // UTF-8 is often declared and wrong.
  if (label && !/^utf-?8$/i.test(label)) return {text: decode(bytes, label)}
  const text = decode(bytes, 'utf-8')
  const bad = text.split('\ufffd').length - 1
  // Where other characters are UTF-8, the file is, too, and some of it is damaged.
  const isDamaged = bad * 2 < (text.match(/[\u0080-\ufffc]/g)?.length ?? 0)
  return isDamaged
    ? {
        text,
        notice: `${bad === 1 ? '1 character is' : `${bad} characters are`} damaged and read as “\ufffd”; get the file anew, or save it as UTF-8 once they are mended`,
      }
    : {text: decode(bytes, 'windows-1252'), notice: noticeOf('Windows-1252')}
}

function noticeOf(encoding: string): string {
  return `this is not UTF-8 and was read as ${encoding}; save it as UTF-8 if characters are wrong, for example with iconv`
}

function decode(bytes: Uint8Array, label: string): string {
  // Latin 1 means Windows-1252 (https://encoding.spec.whatwg.org), which some versions of Node 20 read wrongly.
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii|ascii)$/i.test(label)) {
    const text = Buffer.from(bytes).toString('latin1')
    return text.replace(/[\x80-\x9f]/g, (control) => String.fromCodePoint(replaceCodePoint(control.charCodeAt(0))))
  }
  try {
    return new TextDecoder(label, {ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Error(`its encoding ${label} is not known; convert it to UTF-8, for example with iconv`)
  }
}
