/** The tree of the workspace's claims, for the core's one door. */
export * from './dispute-rows.ts'
export {claimRow} from './place-rows.ts'
export * from './quote-rows.ts'
export * from './workspace-row.ts'
export * from './workspace-tree.ts'
