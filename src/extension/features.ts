import {actorPlaces} from './claims-view/actor-places.ts'
import {arrangeTree} from './claims-view/arrange-tree.ts'
import {copyClaim} from './claims-view/copy-claim.ts'
import {documentSymbols} from './claims-view/document-symbols.ts'
import {fileBadges} from './claims-view/file-badges.ts'
import {goToActor} from './claims-view/go-to-actor.ts'
import {goToClaim} from './claims-view/go-to-claim.ts'
import {highlights} from './claims-view/highlights.ts'
import {hover} from './claims-view/hover.ts'
import {nextClaimCommands} from './claims-view/next-claim.ts'
import {revealClaim} from './claims-view/reveal-claim.ts'
import {showOpenQuestions} from './claims-view/show-open-questions.ts'
import {showProvenance} from './claims-view/show-provenance.ts'
import {speakerHints} from './claims-view/speaker-hints.ts'
import {correctActors} from './corrections/correct-actors.ts'
import {correctClaims} from './corrections/correct-claims.ts'
import {resolveDoubtful} from './corrections/resolve-doubtful.ts'
import {secondOpinions} from './corrections/second-opinions.ts'
import {setActor} from './corrections/set-actor.ts'
import {whyActor} from './corrections/why-this-actor.ts'
import {compareAnnotators} from './exchange/compare-annotators.ts'
import {exportClaims} from './exchange/export-claims.ts'
import {importAnnotations} from './exchange/import-annotations.ts'
import {openReport} from './exchange/open-report.ts'
import {languageModelTools} from './language-models/language-model-tools.ts'
import {noteFeatures} from './notes/index.ts'
import {analyzeAsArticle} from './reader/analyze-as-article.ts'
import {closeQuotation} from './reader/close-quotation.ts'
import {newArticleFromClipboard} from './reader/new-article-from-clipboard.ts'
import {openAsArticle} from './reader/open-as-article.ts'
import {openSample} from './reader/open-sample.ts'
import {problems} from './reader/problems.ts'
import {readingProgress} from './reader/reading-progress.ts'
import type {Feature} from './services.ts'
import {addEvidence} from './tags/add-evidence.ts'
import {annotationProblems} from './tags/annotation-problems.ts'
import {reviewAnnotations} from './tags/review-annotations.ts'
import {reviewClaims} from './tags/review-claims.ts'
import {tagActions} from './tags/tag-actions.ts'
import {tagAll} from './tags/tag-all.ts'
import {tagClaim} from './tags/tag-claim.ts'
import {tagMarks} from './tags/tag-marks.ts'
import {showTagProgress} from './tags/tag-progress.ts'
import {undoAnnotation} from './tags/undo-annotation.ts'
import {writeNote} from './tags/write-note.ts'
import {workspaceFeatures} from './workspace/index.ts'
import {workspaceSymbols} from './workspace/workspace-symbols.ts'

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
  secondOpinions,
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
