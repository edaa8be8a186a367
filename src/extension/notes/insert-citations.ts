import * as vscode from 'vscode'
import {citationTemplates, formatCitation, placeCitations} from '../../core/index.ts'
import type {ChosenClaims} from '../claims-view/chosen-claim.ts'
import {applyOrTell} from '../editor/apply-or-tell.ts'
import {rangeOf} from '../editor/places.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {NotePlace} from './active-note.ts'
import {linkPath} from './note-uris.ts'

/** The claims as the setting has them cited, with links from the note's folder. */
export function citationsIn(note: vscode.Uri, {document, article, claims}: ChosenClaims): string[] {
  const template = citationTemplate(note)
  // What is read in a clean view is in a page: that is what others can open.
  const path = linkPath(note, fileUri(document.uri))
  return claims.map((claim) => formatCitation(article, claim, {template, path}))
}

/** The setting's template; within a line, a sentence takes the block's place. */
export function citationTemplate(note: vscode.Uri, inline = false): string {
  const chosen = vscode.workspace.getConfiguration('onRecord.notes', note).get<string>('template', 'block')
  if (chosen === 'sentence' || (chosen === 'block' && inline)) return citationTemplates.sentence
  return chosen === 'block' ? citationTemplates.block : chosen
}

/**
 * Writes citations at the cursor, a block in lines of its own, as one step that can be undone.
 * Returns false where the note cannot be changed, which the person is told.
 */
export async function insertCitations(place: NotePlace, citations: readonly string[]): Promise<boolean> {
  const document = place.document.isClosed
    ? await vscode.workspace.openTextDocument(place.document.uri)
    : place.document
  const find = () => vscode.window.visibleTextEditors.find((shown) => shown.document === document)
  const insertion = () => {
    const {start, end} = document.validateRange(find()?.selection ?? place.selection)
    const span = [document.offsetAt(start), document.offsetAt(end)] as const
    return {range: rangeOf(document, span), text: placeCitations(document.getText(), span, citations)}
  }
  const {range, text} = insertion()
  // The editor takes its cursor along; it refuses, or is gone, where somebody types or closes it meanwhile.
  const isDone = await find()
    ?.edit((edit) => edit.replace(range, text))
    .then(undefined, () => false)
  if (isDone) return true
  return applyOrTell(document.uri, () => {
    const edit = new vscode.WorkspaceEdit()
    const {range, text} = insertion()
    edit.replace(document.uri, range, text)
    return edit
  })
}
