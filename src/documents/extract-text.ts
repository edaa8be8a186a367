import {DocumentError} from './document-error.ts'
import {extractDocx} from './docx/extract-docx.ts'
import {extractWarc} from './warc/extract-warc.ts'

export {DocumentError}

/** What reads PDF. It is large: hosts load it with the first one. */
export type PdfReader = Pick<typeof import('./pdf/extract-pdf.ts'), 'extractPdf'>

const beginnings: [kind: 'zip' | 'ole' | 'warc' | 'pdf', bytes: number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['warc', [0x57, 0x41, 0x52, 0x43, 0x2f]],
  ['warc', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
]

/**
 * Returns the text of a document that is not a text file, in the format that `detectFormat`
 * gives for the file's name: a Word document as Markdown, a web archive as its pages, a PDF as its text, page by page. Offsets of an analysis count
 * UTF-16 code units of this text. Returns undefined for what is not such a document.
 *
 * @throws {DocumentError} when it is one, and cannot be read.
 */
export async function extractText(bytes: Uint8Array, loadPdf: () => Promise<PdfReader>): Promise<string | undefined> {
  const kind = beginnings.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte))?.[0]
  if (kind === 'zip') return extractDocx(bytes)
  if (kind === 'warc') return extractWarc(bytes)
  if (kind === 'pdf') return (await loadPdf()).extractPdf(bytes)
  if (kind === 'ole')
    throw new DocumentError(
      'this is a Word document of an old kind, or one with a password; save it in Word as .docx, without a password',
    )
}
