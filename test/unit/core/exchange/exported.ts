import type {AnnotatedArticle, ExportedArticle, ExportOptions} from '../../../../src/core/index.ts'
import {buildArticle} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

/** The article as it is exported, without annotations of its own. */
export function exported(article: AnnotatedArticle, id = 'mill.txt'): ExportedArticle {
  return {id, article, annotations: []}
}

export function millFireExported(): ExportedArticle {
  return exported(buildArticle(millFireText, millFire))
}

export const options: ExportOptions = {now: '2026-01-01T00:00:00.000Z', review: {ratings: {}, date: '2026-01-01'}}
