/** One actor across articles, for the core's one door. */
export * from './actor-decisions.ts'
export * from './join-actors.ts'
export * from './list-actors.ts'
