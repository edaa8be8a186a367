import type {Root} from 'nlcst'
import {makeRoot} from './article-tree.ts'
import {dropPageFurniture} from './drop-page-furniture.ts'
import {readLines} from './read-lines.ts'
import {splitArticles} from './split-articles.ts'
import {splitLines} from './split-lines.ts'

/** Plain text as outlets, programs and people save it: one article, or several in a row. */
export function readText(document: string): Root {
  const articles = splitArticles(dropPageFurniture(splitLines(document))).map((lines) => readLines(document, lines))
  const [first, ...more] = articles.map(({metadata, blocks}) => ({
    article: {...metadata, language: 'und'},
    length: blocks.length,
  }))
  const blocks = articles.flatMap(({blocks}) => blocks)
  const root = makeRoot(document, first?.article ?? {authors: [], language: 'und'}, blocks)
  if (more.length) root.data!.articles = [first, ...more]
  return root
}
