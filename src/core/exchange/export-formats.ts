import {digestOf} from '../notes/update-digest.ts'
import {exportBrat} from './brat/export-brat.ts'
import type {ReviewOptions} from './claim-review/claim-review.ts'
import {exportClaimReview} from './claim-review/export-claim-review.ts'
import {exportConll} from './conll/export-conll.ts'
import {exportCsv, exportJsonLines} from './csv/export-csv.ts'
import type {ExportedArticle} from './exported-article.ts'
import {exportHypothesis} from './hypothesis/export-hypothesis.ts'
import {exportTei} from './tei/export-tei.ts'
import {exportWebAnnotations} from './web-annotation/export-web-annotations.ts'

export interface ExportOptions {
  /** The time of the export, ISO 8601 in UTC. */
  now: string
  /** Whether a table begins with a byte order mark, as older spreadsheets want it. */
  byteOrderMark?: boolean
  review: ReviewOptions
}

export interface ExportFormat {
  /** For a person. */
  label: string
  description: string
  extension: string
  /** Whether the articles have to be analyzed with their words. */
  needsTokens?: boolean
  /** Whether one file holds one article only. */
  isPerArticle?: boolean
  /** Returns the file's text. */
  write(articles: readonly ExportedArticle[], options: ExportOptions): string
}

/** All formats in which claims leave the program, in the order in which they are offered. */
export const exportFormats = {
  csv: {
    label: 'CSV',
    description: 'a row a claim, for spreadsheets',
    extension: 'csv',
    write: (articles, options) => exportCsv(articles, options),
  },
  jsonl: {
    label: 'JSON lines',
    description: 'an object a claim, for programs',
    extension: 'jsonl',
    write: exportJsonLines,
  },
  markdown: {
    label: 'Markdown',
    description: 'a digest by actor',
    extension: 'md',
    write: (articles) => articles.map(({id, article}) => digestOf(article, {path: id})).join('\n'),
  },
  'claim-review': {
    label: 'ClaimReview',
    description: 'verdicts for search engines, schema.org in a page of HTML',
    extension: 'html',
    write: (articles, {review}) => exportClaimReview(articles, review),
  },
  w3c: {
    label: 'Web Annotation',
    description: 'the W3C’s AnnotationPage',
    extension: 'jsonld',
    isPerArticle: true,
    write: (articles, {now}) => articles.map((article) => exportWebAnnotations(article, now)).join(''),
  },
  hypothesis: {
    label: 'Hypothesis',
    description: 'tags and notes, for its import',
    extension: 'json',
    write: (articles, {now}) => exportHypothesis(articles, now),
  },
  brat: {
    label: 'brat',
    description: 'standoff annotations',
    extension: 'ann',
    isPerArticle: true,
    write: (articles, {now}) => articles.map((article) => exportBrat(article, now)).join(''),
  },
  tei: {
    label: 'TEI',
    description: 'XML with said and who',
    extension: 'xml',
    isPerArticle: true,
    write: (articles) => articles.map(exportTei).join(''),
  },
  conll: {
    label: 'CoNLL columns',
    description: 'a word a line, for training',
    extension: 'conll',
    needsTokens: true,
    write: (articles) => articles.map(exportConll).join(''),
  },
} satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof exportFormats

/** Returns the format by its name, as one of many: with all that a format may say. */
export function exportFormat(name: ExportFormatName): ExportFormat {
  return exportFormats[name]
}
