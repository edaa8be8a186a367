import * as vscode from 'vscode'
import {ownStorage} from '../editor/own-storage.ts'
import type {Services} from '../services.ts'

const name = 'dam-engineers.txt'

/**
 * Opens the article that comes with On Record, and shows its claims. It is a copy among the person's own files of the
 * extension, so that what they try on it stays: an update replaces the extension's folder.
 */
export function openSample({context}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.openSample', async () => {
    const {fs} = vscode.workspace
    const copy = vscode.Uri.joinPath(context.globalStorageUri, ownStorage.samples, name)
    const isThere = await fs.stat(copy).then(
      () => true,
      () => false,
    )
    if (!isThere) {
      await fs.writeFile(copy, await fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'samples', name)))
    }
    await vscode.commands.executeCommand('onRecord.claims.focus')
    await vscode.window.showTextDocument(copy, {preview: false})
  })
}
