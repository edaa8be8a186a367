import * as vscode from 'vscode'
import type {Services} from '../services.ts'

/** Reads whatever is in the active editor as an article, now and whenever it opens again, until that is taken back. */
export function analyzeAsArticle({documents}: Services): vscode.Disposable {
  async function change(ask: (document: vscode.TextDocument) => Promise<void>) {
    const document = vscode.window.activeTextEditor?.document
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open the text first.'))
      return
    }
    await ask(document)
    return document
  }

  async function stop() {
    const document = await change(documents.stopAsking)
    if (!document || !documents.isArticle(document)) return
    const settings = vscode.l10n.t('Open Settings')
    const text = vscode.l10n.t(
      'On Record: the settings make this file an article. Add it to onRecord.exclude to leave it alone.',
    )
    const answer = await vscode.window.showInformationMessage(text, settings)
    if (answer) await vscode.commands.executeCommand('workbench.action.openSettings', 'onRecord.exclude')
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.analyzeAsArticle', () => change(documents.ask)),
    vscode.commands.registerCommand('onRecord.stopAnalyzing', stop),
  )
}
