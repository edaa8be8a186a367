import * as vscode from 'vscode'
import type {WorkspaceRow} from '../../core/index.ts'

/** A row of the workspace's claims as VS Code's tree shows it. */
export function workspaceItem(row: WorkspaceRow): vscode.TreeItem {
  const {None, Collapsed} = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(row.label, row.children ? Collapsed : None)
  item.id = row.id
  item.description = row.description
  item.iconPath = new vscode.ThemeIcon(row.icon, row.color && new vscode.ThemeColor(`onRecord.tag.${row.color}`))
  item.contextValue = row.type
  item.accessibilityInformation = {label: row.spoken}
  // Article text: plain, so that nothing in it is taken for markup.
  item.tooltip = row.place
    ? `${row.place.claim.actor ?? ''}\n${row.place.claim.content}`.trim()
    : (row.quote?.text ?? row.spoken)
  if (row.place || row.quote) {
    item.command = {title: vscode.l10n.t('Open'), command: 'onRecord.workspace.open', arguments: [row]}
  }
  return item
}
