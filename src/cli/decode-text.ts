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

/**
 * The text of a file: by its byte order mark, as UTF-8, or by what it declares
 * (`meta charset`, an XML declaration, a message's Content-Type). A byte order mark
 * is kept, since it counts in offsets.
 *
 * @throws when the bytes are no text, or in an encoding that nothing names.
 */
export function decodeText(bytes: Uint8Array): string {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    throw new Error('this is a PDF; copy its text into a .txt file')
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  if (!marked && bytes.subarray(0, beginning).includes(0))
    throw new Error('this is no text; name files that hold articles')
  return marked ? decode(bytes, marked) : (tryUtf8(bytes) ?? decodeDeclared(bytes))
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeDeclared(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, beginning)).toString('latin1')
  const label = declared.exec(start)?.slice(1).find(Boolean)
  // Cut short, UTF-8 is declared often and wrong.
  if (!label || /^utf-?8$/i.test(label)) throw new Error('this is no UTF-8; convert it first, for example with iconv')
  return decode(bytes, label)
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
