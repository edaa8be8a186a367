import * as vscode from 'vscode'
import type {Row} from '../../core/index.ts'
import type {ChosenClaims, ClaimArgument} from '../claims-view/chosen-claim.ts'
import {chosenClaims} from '../claims-view/chosen-claims.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {askForNote} from '../tags/ask-for-note.ts'
import type {NotePlace} from './active-note.ts'
import {citationsIn, insertCitations} from './insert-citations.ts'
import {canLink, nameOf} from './note-uris.ts'

/** Cites claims at the cursor of the note, each with a link to its passage; or puts the same on the clipboard. */
export function citeClaim(services: Services): vscode.Disposable {
  const {notes, enqueue} = services

  async function cite(argument: ClaimArgument, selected?: readonly Row[]) {
    await enqueue(async (cursor) => {
      const chosen = await chosenClaims(services, argument, cursor, selected)
      if (!chosen) return
      const place = await placeFor(chosen)
      if (place) await insertCitations(place, citationsIn(place.document.uri, chosen))
    })
  }

  /** A link that leads nowhere would be an error in the note at once. */
  function refuse(article: vscode.Uri, note: vscode.Uri) {
    vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} is in another file system than {1}, where no link of the note leads. Save a copy of the article in the folder of the note, and cite that.',
        nameOf(article),
        nameOf(note),
      ),
    )
  }

  /** The note on the screen, or the one that the person worked on last, or whichever is picked. */
  async function placeFor({document}: ChosenClaims): Promise<NotePlace | undefined> {
    const {place} = notes.active
    const note = place?.document ?? (await askForNote(services, document.uri))
    if (!note) return
    const article = fileUri(document.uri)
    if (!canLink(note.uri, article)) {
      refuse(article, note.uri)
      return
    }
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === note)
    if (shown) return shown
    const end = note.positionAt(note.getText().length)
    const editor = await vscode.window.showTextDocument(note, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
      selection: place?.selection ?? new vscode.Range(end, end),
    })
    return editor
  }

  async function copy(argument: ClaimArgument, selected?: readonly Row[]) {
    const chosen = await enqueue((cursor) => chosenClaims(services, argument, cursor, selected))
    if (!chosen) return
    // Notes lie where the last one lay, or else beside the article.
    const note = notes.active.place?.document.uri ?? vscode.Uri.joinPath(chosen.document.uri, '..', 'note.md')
    await vscode.env.clipboard.writeText(citationsIn(note, chosen).join('\n\n'))
    vscode.window.setStatusBarMessage(vscode.l10n.t('On Record: citation copied'), 3000)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.citeClaim', cite),
    vscode.commands.registerCommand('onRecord.copyCitation', copy),
  )
}
