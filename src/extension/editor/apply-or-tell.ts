import * as vscode from 'vscode'
import {messageText} from '../../core/index.ts'
import {nameOf} from '../notes/note-uris.ts'

/** How often a change is made anew because its document has changed meanwhile. */
const maxAttempts = 5

/**
 * Makes a change that `makeEdit` computes from the document as it is: VS Code refuses one of an
 * older version. Returns false where the change cannot be made, which the person is told.
 */
export async function applyOrTell(document: vscode.Uri, makeEdit: () => vscode.WorkspaceEdit): Promise<boolean> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    if (await vscode.workspace.applyEdit(makeEdit())) return true
  }
  vscode.window.showErrorMessage(
    vscode.l10n.t(
      'On Record: {0} could not be changed. Check that it may be written, then try again.',
      messageText(nameOf(document)),
    ),
  )
  return false
}
