import * as vscode from 'vscode'
import {type AnnotatedArticle, type Claim, findCitedClaim} from '../../core/index.ts'
import {formatCount} from '../editor/phrases.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {linkedUri} from './note-uris.ts'

/** Where the notes that are known by now cite the article's claims, by claim id. */
export function citationsOf(
  {notes}: Services,
  document: Pick<vscode.TextDocument, 'uri'>,
  article: AnnotatedArticle,
): Map<Claim['id'], vscode.Location[]> {
  const wanted = fileUri(document.uri).toString()
  const places = new Map<Claim['id'], vscode.Location[]>()
  for (const {uri, note, rangeOf} of notes.citing.known()) {
    for (const {path, reference, link} of note.citations) {
      if (linkedUri(uri, path).toString() !== wanted) continue
      const found = findCitedClaim(article, reference)
      if (!('claim' in found)) continue
      const {id} = found.claim
      places.set(id, [...(places.get(id) ?? []), new vscode.Location(uri, rangeOf(link))])
    }
  }
  return places
}

/** "cited in 2 notes". */
export function citedIn(places: readonly vscode.Location[]): string {
  const count = new Set(places.map(({uri}) => uri.toString())).size
  return formatCount(vscode.l10n.t('cited in {0} note|cited in {0} notes'), count)
}
