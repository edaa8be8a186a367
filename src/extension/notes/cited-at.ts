import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  type Citation,
  type Claim,
  cleanOffsets,
  detectFormat,
  extentOf,
  findCitedClaim,
  type InputFormat,
} from '../../core/index.ts'
import {isDocumentName} from '../../documents/document-names.ts'
import {readerUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {linkedUri, nameOf} from './note-uris.ts'
import {rangesIn} from './text-ranges.ts'

/** What is not read as it is written. */
const pages: ReadonlySet<InputFormat> = new Set(['html', 'mhtml', 'email', 'subtitles', 'feed', 'json'])

/** A citation, and what it leads to. */
export interface Cited {
  citation: Citation
  uri: vscode.Uri
  article: AnnotatedArticle
  claim: Claim
}

/** The citation that is at the position of a note, with its claim; undefined where there is none, or its claim is gone. */
export async function citedAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Cited | undefined> {
  if (!services.notes.active.isNote(document)) return
  const offset = document.offsetAt(position)
  const citation = services.notes
    .of(document)
    .citations.find(({link: [start, end]}) => start <= offset && offset <= end)
  return citation && resolveCitation(services, document.uri, citation)
}

/** What a note's citation leads to; undefined when it is gone, or its article cannot be read. */
export async function resolveCitation(
  {notes}: Services,
  note: vscode.Uri,
  citation: Citation,
): Promise<Cited | undefined> {
  const uri = linkedUri(note, citation.path)
  const article = await notes.articles.of(uri).catch(() => undefined)
  const found = article && findCitedClaim(article, citation.reference)
  return article && found && 'claim' in found ? {citation, uri, article, claim: found.claim} : undefined
}

/** Where the claim's words stand, from the first to the last: of a page, where it is read. */
export function placeOf({uri, article, claim}: Omit<Cited, 'citation'>): vscode.Location {
  const span = extentOf(claim.content.length ? {...claim, source: [], cue: []} : claim)
  const {clean, article: facts} = article.analysis
  const isShownClean = isDocumentName(uri.path) || pages.has(detectFormat(uri.path, article.text))
  const words = clean && isShownClean ? cleanOffsets(clean).toClean(span) : undefined
  if (!clean || !words) return new vscode.Location(uri, rangesIn(article.text)(span))
  return new vscode.Location(readerUri(uri, facts.title ?? nameOf(uri)), rangesIn(clean.text)(words))
}

/** A place as the address of a link: VS Code selects it when it opens the file. */
export function addressOf({uri, range: {start, end}}: vscode.Location): vscode.Uri {
  const at = ({line, character}: vscode.Position) => `L${line + 1},${character + 1}`
  return uri.with({fragment: `${at(start)}-${at(end)}`})
}
