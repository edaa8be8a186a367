import type {Json} from '../../parse-json.ts'
import type {IndexedArticle} from './indexed-article.ts'

/** What is known of one file. */
export interface IndexedFile {
  /** Relative to the folder of the index. */
  file: string
  /** Size and time of the file and of its annotations: with the same ones it is not read again. */
  stamp: string
  /** Articles by a hash of what they were made of. */
  records: {hash: string; article: IndexedArticle}[]
}

/** The name of the format, and the version that is written. */
export const indexFormat = {name: 'on-record-index', version: 4}

/** The tables of the format with their columns, in the order in which they are written. */
export const indexTables = {
  files: ['file', 'stamp', 'records'],
  articles: ['hash', 'id', 'title', 'outlet', 'published', 'actors', 'claims', 'quotes'],
  actors: ['actor', 'actorType', 'role'],
  claims: ['id', 'actor', 'act', 'polarity', 'kind', 'cue', 'content', 'said', 'tags', 'notes', 'span', 'line'],
  quotes: ['text', 'spans', 'actor', 'isStatement', 'line'],
} as const

export type TableName = keyof typeof indexTables
export type ColumnName<Name extends TableName> = (typeof indexTables)[Name][number]

/** A part of a quotation by where it is in the content of a claim: the claim's number in its article, start and end. */
export type CitedPart = [claim: number, start: number, end: number]

/** What one cell of a table holds; `null` is a field that is absent. */
export type Cell = Json
