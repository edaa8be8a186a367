import * as vscode from 'vscode'
import type {Grouping, Sorting} from '../../core/index.ts'
import {chooseSetting} from '../editor/choose-setting.ts'

const groupings: Record<Grouping, string> = {
  actor: vscode.l10n.t('By Actor'),
  kind: vscode.l10n.t('By Kind'),
  act: vscode.l10n.t('By Act'),
  tag: vscode.l10n.t('By Tag'),
}

const sortings: Record<Sorting, string> = {
  count: vscode.l10n.t('By Number of Claims'),
  name: vscode.l10n.t('By Name'),
  appearance: vscode.l10n.t('By First Appearance'),
}

/** Asks how the tree should group its claims and sort its actors. */
export function arrangeTree(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.groupClaims', () =>
      chooseSetting('tree.groupBy', vscode.l10n.t('Group Claims'), groupings),
    ),
    vscode.commands.registerCommand('onRecord.sortActors', () =>
      chooseSetting('tree.sortBy', vscode.l10n.t('Sort Actors'), sortings),
    ),
  )
}
