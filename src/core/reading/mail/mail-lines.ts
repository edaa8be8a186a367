import type {Paragraph} from 'nlcst'
import type {Article, BlockRole} from '../../article.ts'
import {cutBlock, makeBlock} from '../article-tree.ts'
import type {MappedText} from '../mapped-text.ts'
import {placeBlocks} from '../place-blocks.ts'
import {readLines} from '../read-lines.ts'
import {type Line, splitLines} from '../split-lines.ts'

/** A line of a message as people read it, without the marks of quotations before it. */
export interface MailLine extends Line {
  /** Its number in the message's text; neighbours have neighbouring ones. */
  index: number
  /** How many quoted replies it is in. */
  depth: number
  /** How many UTF-16 code units the marks of quotations before it take. */
  marks: number
  /** What `start` and `end` are offsets into. */
  source: MailText
  /** Whether its program put it into a signature. */
  isSigned?: boolean
  /** Where the whole line is a link: where that leads to. */
  url?: string
}

/** A plain text with its place in the message, or a block of a page, which has its place. */
export type MailText = MappedText | {block: Paragraph}

const quotation = /^>[>\s]*/

/** The lines of a plain text, numbered from `first` on. */
export function plainLines(source: MappedText, first = 0): MailLine[] {
  return splitLines(source.value).map((line, at) => {
    const index = first + at
    if (line.text[0] !== '>') return {...line, index, depth: 0, marks: 0, source}
    const [marks] = quotation.exec(line.text) ?? ['']
    const depth = marks.replace(/\s/g, '').length
    const text = line.text.slice(marks.length)
    return {...line, index, depth, marks: marks.length, source, text, start: line.start + marks.length}
  })
}

export interface MailStory {
  metadata: Omit<Article, 'language'>
  blocks: Paragraph[]
}

/** The lines as one article: plain text with what a header in it says, blocks of a page as they are. */
export function storyOf(lines: readonly MailLine[]): MailStory {
  const story: MailStory = {metadata: {authors: []}, blocks: []}
  for (const run of runsOf(withGaps(lines), isOfOneText)) {
    const [{source}] = run
    if ('block' in source) story.blocks.push(...blocksOf(run))
    else {
      const {metadata, blocks} = readLines(source.value, run)
      if (!story.blocks.length) story.metadata = metadata
      story.blocks.push(...placeBlocks(blocks, source.map))
    }
  }
  return story
}

/** The lines, those apart that were after one that is left out. */
export function withGaps(lines: readonly MailLine[]): MailLine[] {
  return lines.map((line, at) => (line.index - 1 === lines[at - 1]?.index ? line : {...line, apart: true}))
}

/** A block for each of the lines, or for each part of a page's block that they are. */
export function blocksOf(lines: readonly MailLine[], role?: BlockRole): Paragraph[] {
  return runsOf(lines, isOfOneBlock).map((run) => {
    const [{source, start, marks}] = run
    const {end} = run.at(-1)!
    if (!('block' in source)) {
      const block = makeBlock(source.value, role ?? 'body', start - marks, end)
      return placeBlocks([block], source.map)[0]
    }
    const {value, map, list, role: own} = source.block.data!
    const part = cutBlock(role ?? own, value, map, start, end)
    if (list && start === 0) part.data!.list = list
    return part
  })
}

function isOfOneText({source: one}: MailLine, {source: other}: MailLine): boolean {
  return one === other || ('block' in one && 'block' in other)
}

function isOfOneBlock(one: MailLine, other: MailLine): boolean {
  return 'block' in one.source && one.source === other.source && other.index === one.index + 1
}

function runsOf<T>(items: readonly T[], belongTogether: (one: T, other: T) => boolean): T[][] {
  const runs: T[][] = []
  items.forEach((item, index) => {
    if (index > 0 && belongTogether(items[index - 1], item)) runs.at(-1)!.push(item)
    else runs.push([item])
  })
  return runs
}
