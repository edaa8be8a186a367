/** The only door into the core: hosts import from here and nowhere else. */

export * from './agreement/index.ts'
export {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type InputFormat,
  type Pause,
  type Reason,
} from './analyze.ts'
export * from './annotation/index.ts'
export * from './article.ts'
export {importBrat} from './exchange/brat/import-brat.ts'
export {importCitron} from './exchange/citron/import-citron.ts'
export {importHypothesis} from './exchange/hypothesis/import-hypothesis.ts'
export {detectImportFormat, type ImportFormat, importAnnotations} from './exchange/import-annotations.ts'
export type {Imported} from './exchange/imported.ts'
export * from './exchange/index.ts'
export {type JsonResult, toJson} from './exchange/json/to-json.ts'
export {importWebAnnotations} from './exchange/web-annotation/import-web-annotations.ts'
export {lineIndex} from './line-index.ts'
export type {ModelReader} from './linear/model-reader.ts'
export * from './notes/index.ts'
export * from './opinion/index.ts'
export {isObject, type Json, parseJson} from './parse-json.ts'
export * from './phrases.ts'
export * from './reading/clipping.ts'
export {articleExtensions, detectFormat, isArticleName} from './reading/detect-format.ts'
export {excerptAround} from './reading/excerpt.ts'
export * from './report/index.ts'
export * from './storage/index.ts'
export * from './tools/index.ts'
export * from './view/index.ts'
export * from './workspace/index.ts'
