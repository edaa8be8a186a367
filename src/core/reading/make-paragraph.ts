import type {Paragraph} from 'nlcst'
import type {BlockRole} from '../article.ts'
import {makeBlock, makeMappedBlock} from './article-tree.ts'
import {isHyphenated} from './join-wrapped-lines.ts'
import {createMappedText} from './mapped-text.ts'
import type {Line} from './split-lines.ts'

/** What splitLines leaves out at the edges of lines is nothing between them. */
const something = /[^\s\u200b-\u200f\u2060\ufeff]/

/** A block of neighbouring lines: words that were parted at the end of a line are whole, what stood between pages is out. */
export function makeParagraph(document: string, role: BlockRole, lines: Line[]): Paragraph {
  const parted = lines.map((line, index) => index + 1 < lines.length && isHyphenated(line, lines[index + 1]))
  const gaps = lines.map(({end}, index) => document.slice(end, lines[index + 1]?.start ?? end))
  if (!parted.includes(true) && !gaps.some((gap) => something.test(gap)))
    return makeBlock(document, role, lines[0].start, lines.at(-1)!.end)
  const stems = stemsOf(lines)
  const text = createMappedText()
  lines.forEach((line, index) => {
    const gap = gaps[index]
    const isPart = parted[index] && !stems.has(compound(line, lines[index + 1]))
    text.add(isPart ? line.text.slice(0, -1) : line.text, line.start)
    if (parted[index] || !gap) return
    if (something.test(gap)) text.add('\n', line.end, gap.length)
    else text.add(gap, line.end)
  })
  const {value, map} = text.finish()
  return makeMappedBlock(role, value, map)
}

/** Compounds that the paragraph writes with their hyphen inside a line: those keep it at the end of one. */
function stemsOf(lines: Line[]): Set<string> {
  return new Set(lines.flatMap(({text}) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []))
}

function compound(line: Line, next: Line): string {
  const [first] = /\p{L}+-$/u.exec(line.text.toLowerCase()) ?? ['']
  return first + (/^\p{L}+/u.exec(next.text.toLowerCase())?.[0] ?? '')
}
