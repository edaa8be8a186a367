import type {Paragraph, Root} from 'nlcst'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'

/** The metadata of each article of a tree, and its blocks: role, what they read, and the piece of the document that says it. */
export function articlesOf(document: string, tree: Root) {
  const blocks = tree.children as Paragraph[]
  const {article, articles = [{article, length: blocks.length}]} = tree.data!
  let from = 0
  return articles.map(({article, length}) => {
    const own = blocks.slice(from, from + length)
    from += length
    return {
      article,
      blocks: own.map(({data}) => {
        const {role, value, map} = data!
        return [role, value, document.slice(...toDocument(map, 0, value.length))]
      }),
    }
  })
}
