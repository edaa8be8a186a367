import type {Feature} from '../services.ts'
import {citationHover} from './citation-hover.ts'
import {citationMarks} from './citation-marks.ts'
import {citeClaim} from './cite-claim.ts'
import {citedClaims} from './cited-claims.ts'
import {dropClaims} from './drop-claims.ts'
import {findCitationAgain} from './find-citation-again.ts'
import {followCitations} from './follow-citations.ts'
import {newDigest} from './new-digest.ts'
import {noteCompletions} from './note-completions.ts'
import {noteFixes} from './note-fixes.ts'
import {noteProblems} from './note-problems.ts'
import {renameArticles} from './rename-articles.ts'
import {tagCitedClaim} from './tag-cited-claim.ts'

/** Notes in Markdown that cite claims. */
export const noteFeatures: readonly Feature[] = [
  citeClaim,
  dropClaims,
  noteCompletions,
  followCitations,
  citationHover,
  citedClaims,
  noteProblems,
  citationMarks,
  noteFixes,
  findCitationAgain,
  tagCitedClaim,
  renameArticles,
  newDigest,
]
