import * as vscode from 'vscode'

/** Asks which value a setting should have from now on; the present one says so. `choices` are values with their labels. */
export async function chooseSetting(name: string, title: string, choices: Record<string, string>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('onRecord')
  const now = settings.get<string>(name)
  const items = Object.entries(choices).map(([value, label]) => ({
    label,
    value,
    description: value === now ? vscode.l10n.t('as now') : undefined,
  }))
  const chosen = await vscode.window.showQuickPick(items, {title})
  if (chosen) await settings.update(name, chosen.value, vscode.ConfigurationTarget.Global)
}
