import * as vscode from 'vscode'
import type {Services} from '../services.ts'

/** Undoes the last act of annotating, as often as it is asked for; the article's own text is not touched. */
export function undoAnnotation({annotations, active}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.undoAnnotation', async () => {
    const undone = active.document && (await annotations.undo(active.document))
    const text =
      undone === undefined
        ? vscode.l10n.t('On Record: nothing to undo: no annotation was made since the article was opened')
        : vscode.l10n.t('On Record: undone: {0}', undone)
    vscode.window.setStatusBarMessage(text, 4000)
  })
}
