import {Gunzip} from 'fflate'
import {DocumentError} from '../document-error.ts'
import {readPage} from './read-page.ts'
import {concatBytes, readRecords} from './read-records.ts'

/** More than this, in bytes, is not unpacked: a small file may say that it unpacks to anything. */
const maxSize = 300_000_000

/**
 * Returns the web pages of an archive (WARC, ISO 28500, packed or not) as HTML, one after the other, each after a
 * comment with its address and when it was recorded, as the core reads it.
 *
 * @throws {DocumentError} when it holds not one page that can be read.
 */
export function extractWarc(bytes: Uint8Array): string {
  const pages = new Map<string, string>()
  let isCompressed = false
  let isArchive = false
  for (const record of readRecords(isPacked(bytes) ? unpack(bytes) : bytes)) {
    isArchive = true
    const page = readPage(record)
    if (page === 'brotli') isCompressed = true
    if (!page || page === 'brotli') continue
    // What was recorded again is read once, as it was last.
    pages.delete(page.address)
    pages.set(page.address, `<!-- WARC ${page.address} ${page.date} -->\n${page.html}\n`)
  }
  if (pages.size) return [...pages.values()].join('\n')
  if (!isArchive) throw new DocumentError('this packed file is not a web archive; unpack it with gunzip')
  throw new DocumentError(
    isCompressed
      ? 'the pages in this web archive are compressed with Brotli; record them anew without, or save them as HTML'
      : 'this web archive does not hold a web page; choose one that does',
  )
}

/** Each record of an archive may be packed by itself. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function unpack(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length
    if (size > maxSize)
      throw new DocumentError(`this web archive is larger than ${maxSize / 1_000_000} MB unpacked; split it`)
    chunks.push(chunk)
  })
  try {
    gunzip.push(bytes, true)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    // What could be unpacked before the damage is read.
    if (!size) throw new DocumentError('this packed file is damaged; get it anew, or unpack it with gunzip')
  }
  return concatBytes(chunks)
}
