import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import {makeRoot} from './article-tree.ts'
import {sliceMap} from './offset-map.ts'
import {placeBlocks} from './place-blocks.ts'
import {readHtml} from './read-html.ts'

/** How a page of an archive begins in the archive's text: with its address, and when it was recorded. */
const beginning = /^<!-- WARC (\S+) \S* -->\n/gm

/** The text of a web archive (WARC): each page in it that has an article is read like any other. */
export function readWarc(document: string, file: VFile): Root {
  const marks = [...document.matchAll(beginning)]
  const articles = marks.flatMap((mark, index) => {
    const start = mark.index + mark[0].length
    const page = document.slice(start, marks[index + 1]?.index)
    const {children, data} = readHtml(page, mark[1])
    const blocks = placeBlocks(children as Paragraph[], sliceMap(start, page.length))
    return blocks.length ? [{article: data!.article, blocks}] : []
  })
  if (marks.length && !articles.length)
    file.message('The pages of this archive do not hold an article.', {ruleId: 'unreadable', source: 'on-record'})
  const article: Article = articles[0]?.article ?? {authors: [], language: 'und'}
  const root = makeRoot(
    document,
    article,
    articles.flatMap(({blocks}) => blocks),
  )
  if (articles.length > 1) root.data!.articles = articles.map(({article, blocks}) => ({article, length: blocks.length}))
  return root
}
