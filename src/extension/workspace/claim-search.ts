import {createClaimSearch, type FoundClaim} from '../../core/index.ts'
import type {WorkspaceActors} from './actor-decisions.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

/** Searches the claims that are known by now, the best first. */
export type SearchClaims = (query: string, limit?: number) => FoundClaim[]

/** Returns a search over the index; what it needs is made when somebody first searches after a change. */
export function createIndexSearch(index: WorkspaceIndex, actors: WorkspaceActors): SearchClaims {
  let memo: {joined: object; search: SearchClaims} | undefined
  return (query, limit) => {
    const joined = actors.joined()
    if (memo?.joined !== joined) memo = {joined, search: createClaimSearch(index.articles(), joined).search}
    return memo.search(query, limit)
  }
}
