import * as vscode from 'vscode'
import {messageText} from '../../core/index.ts'
import {nameOf} from '../notes/note-uris.ts'

/** Writes a file that the person has chosen; false where it cannot be, which the person is told with the reason. */
export async function writeOrTell(target: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(target, bytes)
    return true
  } catch (error) {
    vscode.window.showErrorMessage(
      vscode.l10n.t(
        'On Record: {0} cannot be written ({1}). Choose another folder.',
        messageText(nameOf(target)),
        messageText((error as Error).message),
      ),
    )
    return false
  }
}
