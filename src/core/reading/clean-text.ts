import type {Paragraph, ParagraphData, Root} from 'nlcst'
import type {BlockRole, CleanText} from '../article.ts'
import {type OffsetMap, toDocument} from './offset-map.ts'

/** What is above the story, line under line. */
const header = new Set<BlockRole>(['headline', 'outlet', 'date', 'byline'])

/** White space that editors would take for ends of lines, or make something else of. */
const unusual = /[\r\u0085\u2028\u2029]/g

/**
 * The article as it reads, the site around it left out: the blocks of the tree in
 * their order, with blank lines between them. No word in it is not in the document.
 *
 * Its map is total: what was put between blocks has a place, but no length, in the document.
 */
export function cleanText({children}: Root): CleanText {
  const blocks = children.filter(
    (node): node is Paragraph => node.type === 'ParagraphNode' && node.data?.role !== 'furniture',
  )
  const map: [from: number, to: number, length: number][] = []
  let text = ''
  let end = 0
  let before: Paragraph['data']
  for (const {data} of blocks) {
    const {role, value, map: inner, list} = data!
    if (before) put(standTogether(before, data!) ? '\n' : '\n\n', end)
    if (list || role === 'quote') put(list ? '• ' : '> ', toDocument(inner, 0, value.length)[0])
    for (const [from, to, length] of runsOf(inner, value.length)) map.push([text.length + from, to, length])
    text += value.replace(unusual, ' ')
    end = toDocument(inner, 0, value.length)[1]
    before = data
  }
  put(text && '\n', end)
  map.push([text.length, end, 0])
  return {text, map}

  function put(words: string, at: number) {
    if (words) map.push([text.length, at, 0])
    text += words
  }
}

function standTogether(one: ParagraphData, other: ParagraphData): boolean {
  return (header.has(one.role) && header.has(other.role)) || (one.list !== undefined && other.list !== undefined)
}

/** The runs of a block's map that are of its text: maps of cut blocks reach over its edges. */
function runsOf(map: OffsetMap, length: number): OffsetMap {
  return map.flatMap(([from, to, written], index) => {
    const next = map[index + 1]?.[0] ?? from + written
    const [start, end] = [Math.max(0, from), Math.min(length, next)]
    if (end <= start) return []
    return next - from === written ? [[start, to + start - from, end - start]] : [[start, to, written]]
  })
}
