import * as vscode from 'vscode'
import {messageText, type Recovery} from '../../core/index.ts'
import {formatCount} from '../editor/phrases.ts'

/** Tells the person that what an interrupted save left was taken up. */
export function tellOfRecovery(article: vscode.Uri, {annotations, broken}: Recovery) {
  const name = vscode.workspace.asRelativePath(article)
  const kept = broken && vscode.workspace.asRelativePath(vscode.Uri.parse(broken))
  const text = formatCount(
    vscode.l10n.t(
      'On Record: a save of the annotations of {1} had been interrupted; {0} annotation restored.|On Record: a save of the annotations of {1} had been interrupted; {0} annotations restored.',
    ),
    annotations,
    name,
  )
  const rest = kept ? vscode.l10n.t('The file could not be read; its text is in {0} now.', kept) : ''
  vscode.window.showInformationMessage(messageText(`${text} ${rest}`))
}
