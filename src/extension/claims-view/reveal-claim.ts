import * as vscode from 'vscode'
import type {Row} from '../../core/index.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'

/**
 * Shows the passage of a row of the tree. The mouse leaves the focus in the
 * tree, as VS Code's own lists do; Enter (which says `selected`) takes it along.
 */
export function revealClaim({active, sidebar, enqueueMove}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.revealClaim', async (argument?: Row | 'selected') => {
    const row = argument === 'selected' ? sidebar.selected() : argument
    if (row?.type === 'review') return vscode.commands.executeCommand('onRecord.choosePlace', row)
    if (!row?.span || !active.document) return
    const {document} = active
    const {span} = row
    await enqueueMove(() => revealSpan(document, span, {preserveFocus: argument !== 'selected'}))
  })
}
