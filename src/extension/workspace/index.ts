import type {Feature} from '../services.ts'
import {alteredQuotes} from './altered-quotes.ts'
import {arrangeWorkspaceClaims} from './arrange-claims.ts'
import {checkSource} from './check-source.ts'
import {compareQuotes} from './compare-quotes.ts'
import {compareVersions} from './compare-versions.ts'
import {findClaims} from './find-claims.ts'
import {indexProgress} from './index-progress.ts'
import {joinWorkspaceActors} from './join-actors.ts'
import {openPlaces} from './open-places.ts'

/** What On Record does with many articles at once. */
export const workspaceFeatures: readonly Feature[] = [
  indexProgress,
  openPlaces,
  arrangeWorkspaceClaims,
  findClaims,
  compareQuotes,
  alteredQuotes,
  joinWorkspaceActors,
  checkSource,
  compareVersions,
]
