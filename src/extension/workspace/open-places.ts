import * as vscode from 'vscode'
import type {Dispute, WorkspaceRow} from '../../core/index.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {showPlace} from './workspace-place.ts'

/** A row, or `selected` for keys pressed in the view. */
type RowArgument = WorkspaceRow | 'selected' | undefined

/** Opens what a row of the workspace's claims stands for, and tags and cites its claim as the article's own tree does. */
export function openPlaces(services: Services): vscode.Disposable {
  const {reader, workspace, enqueueMove} = services

  async function open(argument: RowArgument) {
    const row = workspace.view.chosen(argument)
    const preserveFocus = argument !== 'selected'
    if (row?.quotes && !row.quote) return vscode.commands.executeCommand('onRecord.workspace.compareQuotes', row)
    if (row?.quote) {
      const uri = workspace.index.uriOf(row.quote.article)
      if (uri) await revealSpan(await reader.openText(uri), row.quote.spans[0], {preserveFocus})
    }
    if (row?.dispute) return openSideBySide(row.dispute)
    if (row?.place) await showPlace(services, row.place, {preserveFocus})
  }

  /** The first claim where the person works, the second beside it. */
  async function openSideBySide({claims: [one, other]}: Dispute) {
    if (!(await showPlace(services, one, {viewColumn: vscode.ViewColumn.One}))) return
    await showPlace(services, other, {viewColumn: vscode.ViewColumn.Two})
  }

  /** The claim's article is opened without an editor: the person stays in the list. */
  async function onClaim(command: string, argument: RowArgument) {
    const row = workspace.view.chosen(argument)
    const found = row?.place && (await showPlace(services, row.place, 'hidden'))
    if (found)
      await vscode.commands.executeCommand(command, {uri: found.document.uri.toString(), claim: found.claim.id})
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.workspace.open', (argument) => enqueueMove(() => open(argument))),
    vscode.commands.registerCommand('onRecord.workspace.tag', (argument) => onClaim('onRecord.tagClaim', argument)),
    vscode.commands.registerCommand('onRecord.workspace.cite', (argument) => onClaim('onRecord.citeClaim', argument)),
  )
}
