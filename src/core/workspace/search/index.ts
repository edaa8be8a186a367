/** Searching the claims of many articles, for the core's one door. */
export {formatIndex} from './format-index.ts'
export type {IndexedFile} from './index-format.ts'
export {
  type ArticleHead,
  type IndexedArticle,
  type IndexedClaim,
  type IndexedPlace,
  type IndexedQuote,
  indexArticle,
} from './indexed-article.ts'
export {parseIndex} from './parse-index.ts'
export {parseQuery, querySyntax} from './parse-query.ts'
export * from './search-claims.ts'
