import type {Paragraph} from 'nlcst'
import type {MappedText} from '../mapped-text.ts'
import {composeMaps, type OffsetMap, toDocument} from '../offset-map.ts'
import {isForeign} from './left-out.ts'
import {measureElements} from './measure-elements.ts'
import type {Root} from './page-tree.ts'
import {parsePage} from './parse-page.ts'
import {readBlocks} from './read-blocks.ts'
import {stripMarkup} from './strip-markup.ts'

/** A page that has no site around its text. */
export interface WholePage {
  tree: Root
  /** From the tree's positions to the document. */
  map: OffsetMap
  /** By rising offset; they are placed in the document. */
  blocks: Paragraph[]
}

/** Reads all of a page's text, links included: the body of a message, of a feed's entry. */
export function readWholePage(page: MappedText): WholePage {
  const {value: source, map: inner} = stripMarkup(page.value)
  const map = composeMaps(inner, page.map)
  const tree = parsePage(source)
  const measures = measureElements(tree, isForeign)
  return {tree, map, blocks: sortBlocks(readBlocks({elements: tree.children, measures, keepsLinks: true}, source, map))}
}

/** The parser moves what is in a table but in no cell; a block that would overlap another is left out. */
function sortBlocks(blocks: readonly Paragraph[]): Paragraph[] {
  const placed = blocks.map((block) => ({block, span: toDocument(block.data!.map, 0, block.data!.value.length)}))
  let end = 0
  return placed
    .sort((one, other) => one.span[0] - other.span[0])
    .flatMap(({block, span}) => {
      if (span[0] < end) return []
      end = span[1]
      return [block]
    })
}
