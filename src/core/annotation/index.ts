/** Annotations, for the core's one door. */
export * from './anchor-passage.ts'
export * from './annotate-article.ts'
export type * from './annotation.ts'
export type * from './annotation-store.ts'
export * from './describe-passage.ts'
export * from './follow-edits.ts'
export * from './live-annotation.ts'
export * from './match-claims.ts'
