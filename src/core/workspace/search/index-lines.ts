import {isObject, parseJson} from '../../parse-json.ts'
import {type IndexedArticle, isIndexedArticle} from './indexed-article.ts'

/** What is known of one file. */
export interface IndexedFile {
  /** Relative to the folder of the index. */
  file: string
  /** Size and time of the file and of its annotations: with the same ones it is not read again. */
  stamp: string
  /** Articles by a hash of what they were made of. */
  records: {hash: string; article: IndexedArticle}[]
}

const format = 'on-record-index'
const formatVersion = 2

/**
 * Writes an index as JSON lines: `{format, version, made, files}`, then a file a line.
 * `made` names what the articles were analyzed with.
 */
export function formatIndex(made: string, files: readonly IndexedFile[]): string {
  const header = {format, version: formatVersion, made, files: files.length}
  return [header, ...files].map((line) => JSON.stringify(line)).join('\n')
}

/**
 * Parses an index; undefined when it is damaged. What another version made, or what was
 * made with other models, has no files.
 */
export function parseIndex(text: string, made: string): IndexedFile[] | undefined {
  const [head, ...lines] = text.trimEnd().split('\n')
  const header = parseJson(head)
  if (!isObject(header) || header.format !== format) return undefined
  if (header.version !== formatVersion || header.made !== made) return []
  const files = lines.map(parseFile)
  return header.files === files.length && files.every((file) => file !== undefined) ? files : undefined
}

function parseFile(line: string): IndexedFile | undefined {
  const value = parseJson(line)
  if (!isObject(value)) return undefined
  const {file, stamp, records} = value
  if (typeof file !== 'string' || typeof stamp !== 'string' || !Array.isArray(records)) return undefined
  const isWhole = records.every(
    (record) => isObject(record) && typeof record.hash === 'string' && isIndexedArticle(record.article),
  )
  return isWhole ? (value as unknown as IndexedFile) : undefined
}
