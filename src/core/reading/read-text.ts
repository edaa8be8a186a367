import type {Root} from 'nlcst'
import {makeBlock, makeRoot} from './article-tree.ts'
import {guessLanguage} from './guess-language.ts'
import {joinWrappedLines} from './join-wrapped-lines.ts'
import {readHeader} from './read-header.ts'
import {type Line, splitLines} from './split-lines.ts'

/** Plain text as outlets and clipping tools save it: a header if there is one, then paragraphs. */
export function readText(document: string): Root {
  const lines = splitLines(document)
  const {metadata, blocks} = readHeader(lines)
  const headed = blocks.reduce((count, block) => count + block.lines.length, 0)
  const body = joinWrappedLines(lines.slice(headed)).map((paragraph) => ({role: 'body' as const, lines: paragraph}))
  return makeRoot(
    document,
    {...metadata, language: guessLanguage(document)},
    [...blocks, ...body].map(({role, lines}) => makeBlock(document, role, ...spanOf(lines))),
  )
}

function spanOf(lines: Line[]): [start: number, end: number] {
  return [lines[0].start, lines.at(-1)!.end]
}
