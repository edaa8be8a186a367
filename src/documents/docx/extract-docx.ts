import {strFromU8, unzipSync} from 'fflate'
import {DocumentError} from '../document-error.ts'
import {readParagraphs} from './read-paragraphs.ts'
import {readStyles} from './read-styles.ts'
import {writeNotes, writeStory} from './write-markdown.ts'

/** Larger parts, in bytes, hold no article; a small file may say that it unpacks to anything. */
const maxPart = 100_000_000

const parts = ['document', 'styles', 'footnotes', 'endnotes'] as const

/**
 * Returns a Word document (ECMA-376) as Markdown: headings, lists, paragraphs, and its notes
 * at the end. Tracked changes are read as accepted.
 *
 * @throws {DocumentError} when the file is damaged, or holds no Word document.
 */
export function extractDocx(bytes: Uint8Array): string {
  const {document, styles, footnotes, endnotes} = unpack(bytes)
  if (!document)
    throw new DocumentError(
      'this is not a Word document; save what it holds as .docx, or unpack it if it is an archive',
    )
  const story = writeStory(readParagraphs(document), readStyles(styles ?? ''))
  const notes = [footnotes, endnotes].flatMap((xml) => (xml ? writeNotes(readParagraphs(xml)) : []))
  return `${[story, ...notes].join('\n\n')}\n`
}

/** The parts that are read, by their names without folder and ending. */
function unpack(bytes: Uint8Array): Partial<Record<(typeof parts)[number], string>> {
  const found: Partial<Record<(typeof parts)[number], string>> = {}
  try {
    const files = unzipSync(bytes, {
      filter: ({name, originalSize}) => findPartName(name) !== undefined && fits(originalSize),
    })
    for (const [name, content] of Object.entries(files)) found[findPartName(name)!] = strFromU8(content)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('this Word document is damaged; open it in Word, which may repair it, and save it anew')
  }
  return found
}

function findPartName(name: string) {
  return parts.find((part) => name === `word/${part}.xml`)
}

function fits(size: number): boolean {
  if (size > maxPart)
    throw new DocumentError(`its text is larger than ${maxPart / 1_000_000} MB; split it into several documents`)
  return true
}
