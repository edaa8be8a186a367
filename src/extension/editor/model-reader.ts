import * as vscode from 'vscode'
import type {ModelReader} from '../../core/index.ts'

/** Reads the models that come with the extension, on the desktop as in the browser. */
export function modelReader(extension: vscode.Uri): ModelReader {
  return async (file) => {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'models', file))
    } catch (cause) {
      throw new Error(
        vscode.l10n.t(
          'The language model models/{0} cannot be read. Reinstall the extension, then reload the window.',
          file,
        ),
        {cause},
      )
    }
  }
}
