import * as vscode from 'vscode'
import {citationTemplates, formatCitation, placeCitations} from '../core/index.ts'
import type {ChosenClaims} from './chosen-claim.ts'
import {rangeOf} from './places.ts'
import type {NotePlace} from './services/notes/active-note.ts'
import {linkPath} from './services/notes/note-uris.ts'
import {fileUri} from './services/reader-uris.ts'

/** The claims as the setting has them cited, with links from the note's folder. */
export function citationsIn(note: vscode.Uri, {document, article, claims}: ChosenClaims): string[] {
  const template = citationTemplate(note)
  // What is read in a clean view stands in a page: that is what others can open.
  const path = linkPath(note, fileUri(document.uri))
  return claims.map((claim) => formatCitation(article, claim, {template, path}))
}

/** The setting's template; within a line, a sentence takes the block's place. */
export function citationTemplate(note: vscode.Uri, inline = false): string {
  const chosen = vscode.workspace.getConfiguration('onRecord.notes', note).get<string>('template', 'block')
  if (chosen === 'sentence' || (chosen === 'block' && inline)) return citationTemplates.sentence
  return chosen === 'block' ? citationTemplates.block : chosen
}

/** Writes citations at the cursor, a block in lines of its own, as one step that can be undone. */
export async function insertCitations({document, selection}: NotePlace, citations: readonly string[]) {
  const span = [document.offsetAt(selection.start), document.offsetAt(selection.end)] as const
  const text = placeCitations(document.getText(), span, citations)
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document)
  if (editor) return editor.edit((edit) => edit.replace(rangeOf(document, span), text))
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, span), text)
  return vscode.workspace.applyEdit(edit)
}
