import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist'
import {DocumentError} from '../document-error.ts'
import {dropRunningHeads} from './drop-running-heads.ts'
import {type Fragment, readFragments} from './fragments.ts'
import {orderColumns} from './order-columns.ts'
import {readLines} from './read-lines.ts'
import {readParagraphs} from './read-paragraphs.ts'
import {writeText} from './write-text.ts'

/** A longer one is a book, or wants to keep the editor busy. */
const maxPages = 2000

/**
 * Returns the text of a PDF (ISO 32000) in the order in which it is read: a paragraph a line, without running heads,
 * page numbers and notes, with a form feed before each page.
 *
 * @throws {DocumentError} when it is damaged, locked, or holds no text.
 */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({
    // What is given is taken over.
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw new DocumentError(
        error instanceof Error && error.name === 'PasswordException'
          ? 'this PDF is locked with a password; save a copy without it, for example by printing it to a new PDF'
          : 'this PDF is damaged; open it in a PDF viewer and print it to a new one, or get it anew',
      )
    })
    return await readDocument(document)
  } finally {
    await loading.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<string> {
  const {numPages} = document
  if (numPages > maxPages) throw new DocumentError(`this PDF has more than ${maxPages} pages; split it`)
  const {pages, address} = dropRunningHeads(await readPages(document))
  const columns = pages.flatMap((fragments, page) =>
    orderColumns(fragments).map((column) => ({page, lines: readLines(column)})),
  )
  const paragraphs = readParagraphs(columns)
  const text = writeText(paragraphs, {pages: numPages, address})
  if (paragraphs.length) return text
  throw new DocumentError(
    'this PDF holds pictures of its pages and no text; have the text recognized, for example with OCRmyPDF, and open what comes of it',
  )
}

async function readPages(document: PDFDocumentProxy): Promise<Fragment[][]> {
  const pages: Fragment[][] = []
  let fault: unknown
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      pages.push(await readFragments(page))
      page.cleanup()
    } catch (error) {
      // The others may be whole.
      fault = error
      pages.push([])
    }
    // The parser runs on this thread: others get their turn between pages.
    await new Promise((resolve) => setTimeout(resolve))
  }
  if (fault && pages.every((page) => !page.length))
    throw new DocumentError('the pages of this PDF are damaged; open it in a PDF viewer and print it to a new one')
  return pages
}
