import {decompressSync} from 'fflate'
import {concatBytes, latin1, readHead, type WarcRecord} from './read-records.ts'

/** A web page of an archive. */
export interface WarcPage {
  address: string
  /** When it was recorded, as the archive says it. */
  date: string
  html: string
}

/** Larger pages, in bytes, hold no article. */
const maxPage = 100_000_000

/** Returns the page of a record; `brotli` where it is compressed so; undefined for a record that holds none. */
export function readPage({fields, content}: WarcRecord): WarcPage | 'brotli' | undefined {
  const type = fields.get('warc-type')
  const address = fields
    .get('warc-target-uri')
    ?.replace(/^<|>$/g, '')
    .replace(/\s|-->?/g, encodeURIComponent)
  if (!address || (type !== 'response' && type !== 'resource')) return
  const message = type === 'response' ? readHead(content, 0) : {first: 'HTTP 200', fields, end: 0}
  const contentType = message.fields.get('content-type') ?? ''
  if (!/^HTTP\S* 20[03]/.test(message.first) || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType)) return
  const sent = content.subarray(message.end)
  const body = /chunked/i.test(message.fields.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent
  const encoding = message.fields.get('content-encoding')?.toLowerCase() ?? 'identity'
  if (/\bbr\b/.test(encoding)) return 'brotli'
  const bytes = /gzip|deflate/.test(encoding) ? inflate(body) : body
  if (!bytes || bytes.length > maxPage) return
  const date = (fields.get('warc-date') ?? '').replace(/[^\w:.+-]/g, '')
  return {address, date, html: decodeHtml(bytes, contentType)}
}

/** What archives keep as it was sent: in chunks, each after its length. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    const length = Number.parseInt(latin1(bytes.subarray(at, Math.max(at, end))), 16)
    // Some archives keep the field, and not the chunks.
    if (end < 0 || Number.isNaN(length)) return at === 0 ? bytes : concatBytes(chunks)
    if (length === 0) break
    chunks.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + (bytes[end + 1 + length] === 13 ? 2 : 1)
  }
  return concatBytes(chunks)
}

/** Undefined where the bytes are damaged. */
function inflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return decompressSync(bytes)
  } catch {
    // Programs that record what a browser shows keep the field, and what it stood for unpacked.
    return bytes[0] === 0x3c ? bytes : undefined
  }
}

/** By what the message or the page declares; else as UTF-8, or Windows-1252 where that does not fit. */
function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const declared =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin1(bytes.subarray(0, 4096)))?.[1]
  for (const label of [declared, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, {fatal: true}).decode(bytes)
    } catch {
      // Neither known nor right.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
