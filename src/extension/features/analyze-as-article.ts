import * as vscode from 'vscode'
import type {Services} from '../services/index.ts'

/** Reads whatever is in the active editor as an article, now and whenever it opens again. */
export function analyzeAsArticle({documents, analyses, active}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.analyzeAsArticle', async () => {
    const document = vscode.window.activeTextEditor?.document
    if (!document) {
      vscode.window.showInformationMessage('On Record: open the text that you want to have analyzed first.')
      return
    }
    await documents.ask(document)
    analyses.refresh()
    active.refresh()
  })
}
