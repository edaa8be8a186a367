import * as vscode from 'vscode'
import type {TagChange} from './ask-for-tags.ts'

/** What became of a claim's tags, for the status bar: "On Record: tagged “verified”, “needs check” removed". */
export function describeTagChange({on, off, evidence}: TagChange): string {
  const done = [
    ...on.map((name) => vscode.l10n.t('tagged “{0}”', name)),
    ...off.map((name) => vscode.l10n.t('“{0}” removed', name)),
    ...(evidence ? [vscode.l10n.t('evidence kept')] : []),
  ]
  return `On Record: ${done.join(', ')}`
}
