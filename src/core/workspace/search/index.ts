/** Searching the claims of many articles, for the core's one door. */
export {type IndexedArticle, type IndexedClaim, indexArticle, isIndexedArticle} from './indexed-article.ts'
export {parseQuery, querySyntax} from './parse-query.ts'
export * from './search-claims.ts'
