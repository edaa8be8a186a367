import type {Paragraph} from 'nlcst'
import {makeBlock} from './article-tree.ts'
import {cutTimestamps} from './cut-timestamps.ts'
import {joinWrappedLines} from './join-wrapped-lines.ts'
import {makeParagraph} from './make-paragraph.ts'
import {findBoilerplate, isReleaseLabel, pressContacts, releaseSource} from './press-release.ts'
import {type Header, readHeader} from './read-header.ts'
import type {Line} from './split-lines.ts'

/** What the lines of one article say: a header if there is one, then paragraphs. */
export function readLines(document: string, lines: Line[]): {metadata: Header['metadata']; blocks: Paragraph[]} {
  const {metadata, blocks} = readHeader(lines)
  const headed = blocks.reduce((count, block) => count + block.lines.length, 0)
  const isRelease = lines.slice(0, headed + 1).some(({text}) => isReleaseLabel(text))
  const body = cutTimestamps(lines.slice(headed))
  const end = isRelease ? endOfRelease(body) : body.length
  const publisher = metadata.publisher ?? (isRelease ? releaseSource(body) : undefined)
  return {
    metadata: {...metadata, ...(publisher && {publisher})},
    blocks: [
      ...blocks.map(({role, lines}) => makeBlock(document, role, lines[0].start, lines.at(-1)!.end)),
      ...joinWrappedLines(body.slice(0, end)).map((paragraph) => makeParagraph(document, 'body', paragraph)),
      ...body.slice(end).map(({start, end}) => makeBlock(document, 'furniture', start, end)),
    ],
  }
}

/** Where the story ends: before whom to ask, what the company says of itself, and "###". */
function endOfRelease(lines: Line[]): number {
  const contacts = pressContacts(lines)
  let end = findBoilerplate(lines)
  while (end > 0 && (contacts.has(end - 1) || isReleaseLabel(lines[end - 1].text) || isRule(lines[end - 1].text))) end--
  return end
}

function isRule(text: string): boolean {
  return /^[#*_=–—-]{2,}$/.test(text.replace(/\s/g, ''))
}
