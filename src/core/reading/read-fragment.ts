import type {Paragraph} from 'nlcst'
import type {BlockRole} from '../article.ts'
import {cutBlock} from './article-tree.ts'
import {readWholePage} from './html/read-whole-page.ts'
import {joinWrappedLines} from './join-wrapped-lines.ts'
import {makeParagraph} from './make-paragraph.ts'
import type {MappedText} from './mapped-text.ts'
import {toDocument} from './offset-map.ts'
import {placeBlocks} from './place-blocks.ts'
import {splitLines} from './split-lines.ts'

const markup = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** The body of an article as feeds and exports give it, as HTML or as plain text: its blocks, placed in the document. */
export function readFragment(text: MappedText): Paragraph[] {
  if (!markup.test(text.value)) {
    const paragraphs = joinWrappedLines(splitLines(text.value))
    return placeBlocks(
      paragraphs.map((lines) => makeParagraph(text.value, 'body', lines)),
      text.map,
    )
  }
  const {blocks} = readWholePage(text)
  for (const {data} of blocks) if (data!.role === 'headline') data!.role = 'heading'
  return blocks
}

/** A field of one line as a block: none where it is blank. */
export function readLine(text: MappedText | undefined, role: BlockRole): Paragraph[] {
  if (!text || !/\S/.test(text.value)) return []
  if (!markup.test(text.value)) return [cutBlock(role, text.value, text.map, 0, text.value.length)]
  const [block] = readWholePage(text).blocks
  return block ? [{...block, data: {...block.data!, role}}] : []
}

/** Blocks by rising offset. */
export function sortByPlace(blocks: readonly Paragraph[]): Paragraph[] {
  const startOf = ({data}: Paragraph) => toDocument(data!.map, 0, data!.value.length)[0]
  return [...blocks].sort((one, other) => startOf(one) - startOf(other))
}

/** How many UTF-16 code units the blocks read. */
export function lengthOf(blocks: readonly Paragraph[]): number {
  return blocks.reduce((sum, {data}) => sum + data!.value.length, 0)
}
