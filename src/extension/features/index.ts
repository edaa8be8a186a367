import type {Feature} from '../services/index.ts'
import {actorPlaces} from './actor-places.ts'
import {addEvidence} from './add-evidence.ts'
import {analyzeAsArticle} from './analyze-as-article.ts'
import {annotationProblems} from './annotation-problems.ts'
import {arrangeTree} from './arrange-tree.ts'
import {closeQuotation} from './close-quotation.ts'
import {compareAnnotators} from './compare-annotators.ts'
import {copyClaim} from './copy-claim.ts'
import {correctActors} from './correct-actors.ts'
import {correctClaims} from './correct-claims.ts'
import {documentSymbols} from './document-symbols.ts'
import {exportClaims} from './export-claims.ts'
import {fileBadges} from './file-badges.ts'
import {goToActor} from './go-to-actor.ts'
import {goToClaim} from './go-to-claim.ts'
import {highlights} from './highlights.ts'
import {hover} from './hover.ts'
import {importAnnotations} from './import-annotations.ts'
import {languageModelTools} from './language-model-tools.ts'
import {newArticleFromClipboard} from './new-article-from-clipboard.ts'
import {nextClaimCommands} from './next-claim.ts'
import {noteFeatures} from './notes/index.ts'
import {openAsArticle} from './open-as-article.ts'
import {openReport} from './open-report.ts'
import {openSample} from './open-sample.ts'
import {problems} from './problems.ts'
import {readingProgress} from './reading-progress.ts'
import {resolveDoubtful} from './resolve-doubtful.ts'
import {revealClaim} from './reveal-claim.ts'
import {reviewAnnotations} from './review-annotations.ts'
import {reviewClaims} from './review-claims.ts'
import {setActor} from './set-actor.ts'
import {showOpenQuestions} from './show-open-questions.ts'
import {showProvenance} from './show-provenance.ts'
import {speakerHints} from './speaker-hints.ts'
import {tagActions} from './tag-actions.ts'
import {tagAll} from './tag-all.ts'
import {tagClaim} from './tag-claim.ts'
import {tagMarks} from './tag-marks.ts'
import {showTagProgress} from './tag-progress.ts'
import {undoAnnotation} from './undo-annotation.ts'
import {whyActor} from './why-this-actor.ts'
import {workspaceFeatures} from './workspace/index.ts'
import {workspaceSymbols} from './workspace-symbols.ts'
import {writeNote} from './write-note.ts'

/** All that On Record does in VS Code, one file a feature. */
export const features: readonly Feature[] = [
  // First: what is in sight is marked before anything else is made of it.
  highlights,
  revealClaim,
  arrangeTree,
  copyClaim,
  hover,
  showProvenance,
  nextClaimCommands,
  goToClaim,
  goToActor,
  documentSymbols,
  actorPlaces,
  tagClaim,
  tagActions,
  tagAll,
  tagMarks,
  writeNote,
  addEvidence,
  undoAnnotation,
  showTagProgress,
  fileBadges,
  setActor,
  resolveDoubtful,
  showOpenQuestions,
  correctClaims,
  correctActors,
  reviewAnnotations,
  reviewClaims,
  annotationProblems,
  importAnnotations,
  exportClaims,
  openReport,
  openSample,
  compareAnnotators,
  languageModelTools,
  whyActor,
  speakerHints,
  workspaceSymbols,
  problems,
  closeQuotation,
  analyzeAsArticle,
  openAsArticle,
  readingProgress,
  newArticleFromClipboard,
  ...noteFeatures,
  ...workspaceFeatures,
]
