import * as vscode from 'vscode'
import type {WorkspaceGrouping} from '../../../core/index.ts'

/** Asks what the claims of the workspace should stand under. */
export function arrangeWorkspaceClaims(): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.workspace.group', async () => {
    const settings = vscode.workspace.getConfiguration('onRecord.workspace')
    const now = settings.get<string>('groupBy')
    const choices: Record<WorkspaceGrouping, string> = {
      actor: vscode.l10n.t('By Actor'),
      article: vscode.l10n.t('By Article'),
      tag: vscode.l10n.t('By Tag'),
      date: vscode.l10n.t('By Date'),
      act: vscode.l10n.t('By Act'),
    }
    const items = Object.entries(choices).map(([value, label]) => ({
      label,
      value,
      description: value === now ? vscode.l10n.t('as now') : undefined,
    }))
    const chosen = await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Group Workspace Claims')})
    if (chosen) await settings.update('groupBy', chosen.value, vscode.ConfigurationTarget.Global)
  })
}
