import type {Paragraph, Root} from 'nlcst'
import {makeRoot} from './article-tree.ts'

/** A tree for each article of a file, in order, so that nobody in one of them is taken for somebody in another. */
export function separateArticles(tree: Root): Root[] {
  const {articles, prose, pages} = tree.data!
  if (!articles) return [tree]
  const blocks = tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
  let from = 0
  return articles.map(({article, length}) => {
    const own = blocks.slice(from, from + length)
    from += length
    const root = makeRoot(prose.source, article, own)
    if (pages) root.data!.pages = pages
    return root
  })
}
