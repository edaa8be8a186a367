/** Many articles, for the core's one door. */
export * from './check-source.ts'
export * from './compare-quotes.ts'
export * from './compare-versions.ts'
export * from './group-quotes.ts'
export * from './quote-passages.ts'
export * from './quote-report.ts'
export * from './search/index.ts'
export * from './version-report.ts'
