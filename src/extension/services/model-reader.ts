import * as vscode from 'vscode'
import type {ModelReader} from '../../core/index.ts'

/** Reads the models that come with the extension, on the desktop as in the browser. */
export function modelReader(extension: vscode.Uri): ModelReader {
  return async (file) => {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'models', file))
    } catch (cause) {
      throw new Error(
        `The language model models/${file} cannot be read. Reinstall the extension, then reload the window.`,
        {cause},
      )
    }
  }
}
