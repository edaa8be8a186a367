/** Ways out of the program, for the core's one door. */

export {formatBrat} from './brat/export-brat.ts'
export {type ReviewOptions, readRatings} from './claim-review/claim-review.ts'
export {
  type ExportFormat,
  type ExportFormatName,
  type ExportOptions,
  exportFormat,
  exportFormats,
} from './export-formats.ts'
export {exportedAnnotations} from './exported-annotations.ts'
export type {ExportedArticle} from './exported-article.ts'
export {exportedClaims} from './exported-claim.ts'
