/** Reports on articles, for the core's one door. */
export * from './create-report.ts'
export * from './format-report.ts'
export type * from './message.ts'
export type * from './report.ts'
