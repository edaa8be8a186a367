import type {Paragraph} from 'nlcst'
import {composeMaps, type OffsetMap} from './offset-map.ts'

/** Blocks of a text that was taken out of a document, at their place in it. */
export function placeBlocks(blocks: readonly Paragraph[], map: OffsetMap): Paragraph[] {
  return blocks.map((block) => ({...block, data: {...block.data!, map: composeMaps(block.data!.map, map)}}))
}
