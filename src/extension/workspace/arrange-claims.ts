import * as vscode from 'vscode'
import type {WorkspaceGrouping} from '../../core/index.ts'
import {chooseSetting} from '../editor/choose-setting.ts'

const groupings: Record<WorkspaceGrouping, string> = {
  actor: vscode.l10n.t('By Actor'),
  article: vscode.l10n.t('By Article'),
  tag: vscode.l10n.t('By Tag'),
  date: vscode.l10n.t('By Date'),
  act: vscode.l10n.t('By Act'),
}

/** Asks what the claims of the workspace should be under. */
export function arrangeWorkspaceClaims(): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.workspace.group', () =>
    chooseSetting('workspace.groupBy', vscode.l10n.t('Group Workspace Claims'), groupings),
  )
}
