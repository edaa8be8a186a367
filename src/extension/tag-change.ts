import * as vscode from 'vscode'

/** What became of a claim's tags, for the status bar: "On Record: tagged “verified”, “needs check” removed". */
export function describeTagChange({on, off}: {on: readonly string[]; off: readonly string[]}): string {
  const done = [
    ...on.map((name) => vscode.l10n.t('tagged “{0}”', name)),
    ...off.map((name) => vscode.l10n.t('“{0}” removed', name)),
  ]
  return `On Record: ${done.join(', ')}`
}
