import Papa from 'papaparse'
import type {ExportedArticle} from '../exported-article.ts'
import {exportedClaims} from '../exported-claim.ts'

/** What spreadsheets take for a formula (OWASP, "CSV Injection"), behind white space and in full width, too. */
const formulaLike = /^\s*[=+\-@\t\r＝＋－＠]/u

/**
 * The claims and responses of all articles as comma-separated values (RFC 4180: CRLF, a line of
 * names first). Lists are in one cell, with semicolons. A cell of text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function exportCsv(articles: readonly ExportedArticle[], {byteOrderMark = false} = {}): string {
  const rows = articles
    .flatMap(exportedClaims)
    .map(({chain, tags, notes, evidence, confidence, actorConfidence, ...claim}) => ({
      ...claim,
      confidence: confidence ?? '',
      actorConfidence: actorConfidence ?? '',
      chain: chain.join('; '),
      tags: tags.join('; '),
      notes: notes.join('; '),
      evidence: evidence.join('; '),
    }))
  const csv = Papa.unparse(
    {fields: [...columns], data: rows.map((row) => columns.map((column) => row[column]))},
    {newline: '\r\n', escapeFormulae: formulaLike},
  )
  return `${byteOrderMark ? '\ufeff' : ''}${csv}\r\n`
}

/** In this order: who, what and where come before how sure it is. */
const columns = [
  'article',
  'outlet',
  'published',
  'actor',
  'role',
  'verb',
  'words',
  'polarity',
  'act',
  'kind',
  'said',
  'chain',
  'tags',
  'notes',
  'evidence',
  'compared',
  'report',
  'line',
  'title',
  'url',
  'actorType',
  'source',
  'claim',
  'start',
  'end',
  'confidence',
  'actorConfidence',
] as const

/** The claims and responses of all articles as JSON, one a line (https://jsonlines.org). */
export function exportJsonLines(articles: readonly ExportedArticle[]): string {
  return articles
    .flatMap(exportedClaims)
    .map((claim) => `${JSON.stringify(claim)}\n`)
    .join('')
}
