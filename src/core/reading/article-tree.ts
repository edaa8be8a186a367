import type {Paragraph, Root} from 'nlcst'
import type {Article, BlockRole} from '../article.ts'
import {cutMap, type OffsetMap, sliceMap} from './offset-map.ts'

/** The tree that readers make: blocks without children, which `parsePassages` goes into. */
export function makeRoot(document: string, article: Article, children: Paragraph[]): Root {
  return {
    type: 'RootNode',
    children,
    data: {
      article,
      prose: {source: document, paragraphs: [], sentences: [], words: [], names: []},
      quotations: [],
      attributions: [],
      mentions: [],
      actors: [],
      claims: [],
      responses: [],
    },
  }
}

/** A block that is one untouched slice of the document. */
export function makeBlock(document: string, role: BlockRole, start: number, end: number): Paragraph {
  return makeMappedBlock(role, document.slice(start, end), sliceMap(start, end - start))
}

/** A block whose text was put together from parts of the document. */
export function makeMappedBlock(role: BlockRole, value: string, map: OffsetMap): Paragraph {
  return {type: 'ParagraphNode', children: [], data: {role, value, map}}
}

/** The part `[start, end)` of a block's text as a block of its own, without white space at its edges. */
export function cutBlock(role: BlockRole, text: string, map: OffsetMap, start: number, end: number): Paragraph {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const value = part.trim()
  return makeMappedBlock(role, value, cutMap(map, from, from + value.length))
}
