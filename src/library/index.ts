/** What the package offers to programs in every host. */

export type * from '../core/article.ts'
export type {
  AnalyzeOptions,
  Analyzer,
  AnalyzerOptions,
  InputFormat,
  JsonResult,
  ModelReader,
  Pause,
} from '../core/index.ts'
export {detectFormat, toJson} from '../core/index.ts'
