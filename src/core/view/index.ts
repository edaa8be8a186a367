/** All views, for the core's one door. */

export * from './actor-evidence.ts'
export * from './analyze-excerpt.ts'
export * from './annotation-badge.ts'
export {notesOfRow} from './annotation-rows.ts'
export * from './citation.ts'
export * from './claim-choice.ts'
export {claimIcon, claimKeys} from './claim-rows.ts'
export {
  extentOf,
  formatCount,
  fullName,
  oneLine,
  quoted,
  shorten,
  startOf,
  wordsOf,
} from './claim-text.ts'
export * from './claim-tree.ts'
export * from './clean-offsets.ts'
export * from './confidence-words.ts'
export * from './explain-detection.ts'
export * from './find-actor.ts'
export * from './find-claim.ts'
export * from './format-date.ts'
export * from './highlights.ts'
export * from './message-text.ts'
export * from './missing-marks.ts'
export * from './offered-actors.ts'
export * from './open-questions.ts'
export * from './outline.ts'
export * from './passage-at.ts'
export * from './place-analysis.ts'
export * from './project-article.ts'
export * from './pronoun-hints.ts'
export * from './provenance.ts'
export * from './provenance-lines.ts'
export * from './provenance-markdown.ts'
export {responseAt, responseMarkdown} from './response-rows.ts'
export * from './review-walk.ts'
export type * from './row.ts'
export * from './shown-markdown.ts'
export * from './statement.ts'
export * from './tag-progress.ts'
export * from './uncertain-mentions.ts'
