import {isObject, parseJson} from '../parse-json.ts'
import {importBrat} from './brat/import-brat.ts'
import {importCitron} from './citron/import-citron.ts'
import {importHypothesis} from './hypothesis/import-hypothesis.ts'
import type {Imported} from './imported.ts'
import {importWebAnnotations} from './web-annotation/import-web-annotations.ts'

/** Which program's annotations a file holds, told by what only that program writes. */
export type ImportFormat = 'brat' | 'Citron' | 'Hypothesis' | 'W3C'

export function detectImportFormat(file: string): ImportFormat | undefined {
  const json = parseJson(file)
  if (json === undefined) return /^[TEARMN#*]\d*\t/m.test(file) ? 'brat' : undefined
  if (isObject(json) && Array.isArray(json.quotes)) return 'Citron'
  const rows = Array.isArray(json) ? json : isObject(json) ? (json.annotations ?? json.rows) : undefined
  const isHypothesis = Array.isArray(rows) && rows.some((row) => isObject(row) && ('uri' in row || 'user' in row))
  return isHypothesis ? 'Hypothesis' : 'W3C'
}

/**
 * Reads another program's annotations of the article. `now` is the time of the
 * import, ISO 8601 in UTC. Undefined when the file is of no kind that is known.
 * Never throws.
 */
export function importAnnotations(
  file: string,
  article: string,
  now: string,
): (Imported & {format: ImportFormat}) | undefined {
  const format = detectImportFormat(file)
  switch (format) {
    case 'brat':
      return {format, ...importBrat(file, article, now)}
    case 'Citron':
      return {format, ...importCitron(file, article, now)}
    case 'Hypothesis':
      return {format, ...importHypothesis(file)}
    case 'W3C':
      return {format, ...importWebAnnotations(file, article)}
    default:
      return undefined
  }
}
