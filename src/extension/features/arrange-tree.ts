import * as vscode from 'vscode'
import type {Grouping, Sorting} from '../../core/index.ts'

const groupings: Record<Grouping, string> = {
  actor: 'By Actor',
  kind: 'By Kind',
  act: 'By Act',
  tag: 'By Tag',
}

const sortings: Record<Sorting, string> = {
  count: 'By Number of Claims',
  name: 'By Name',
  appearance: 'By First Appearance',
}

/** Asks how the tree should group its claims and sort its actors. */
export function arrangeTree(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.groupClaims', () => choose('groupBy', 'Group Claims', groupings)),
    vscode.commands.registerCommand('onRecord.sortActors', () => choose('sortBy', 'Sort Actors', sortings)),
  )
}

async function choose(setting: string, title: string, choices: Record<string, string>) {
  const settings = vscode.workspace.getConfiguration('onRecord.tree')
  const now = settings.get<string>(setting)
  const items = Object.entries(choices).map(([value, label]) => ({
    label,
    value,
    description: value === now ? 'as now' : undefined,
  }))
  const chosen = await vscode.window.showQuickPick(items, {title})
  if (chosen) await settings.update(setting, chosen.value, vscode.ConfigurationTarget.Global)
}
