import * as vscode from 'vscode'
import {messageText, type Recovery} from '../../core/index.ts'

/** Tells the person that what an interrupted save left was taken up. */
export function tellOfRecovery(article: vscode.Uri, {annotations, broken}: Recovery) {
  const name = vscode.workspace.asRelativePath(article)
  const found = annotations === 1 ? '1 annotation' : `${annotations} annotations`
  const kept = broken && vscode.workspace.asRelativePath(vscode.Uri.parse(broken))
  const rest = kept ? ` The file could not be read; its text is in ${kept} now.` : ''
  const text = `a save of the annotations of ${name} had been interrupted; ${found} restored.${rest}`
  vscode.window.showInformationMessage(`On Record: ${messageText(text)}`)
}
