/** Searching the claims of many articles, for the core's one door. */
export * from './index-lines.ts'
export {
  type ArticleHead,
  type IndexedArticle,
  type IndexedClaim,
  type IndexedPlace,
  type IndexedQuote,
  indexArticle,
} from './indexed-article.ts'
export {parseQuery, querySyntax} from './parse-query.ts'
export * from './search-claims.ts'
