import type {Paragraph} from 'nlcst'
import type {Article} from '../../../core/article.ts'
import {markFurniture} from '../../../core/reading/mark-furniture.ts'
import {readHtml} from '../../../core/reading/read-html.ts'

/** The main text of a page as On Record finds it, without headline, byline and date, and the page's metadata. */
export function readPage(html: string): {text: string; article: Article} {
  const tree = readHtml(html)
  markFurniture()(tree)
  const text = (tree.children as Paragraph[])
    .filter(({data}) => /^(?:body|quote|heading|dateline)$/.test(data!.role))
    .map(({data}) => data!.value)
    .join('\n\n')
  return {text, article: tree.data!.article}
}
