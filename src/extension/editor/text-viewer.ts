import * as vscode from 'vscode'

const scheme = 'on-record-text'

/** Shows plain text in read-only editors: nothing to save, closed like any tab. */
export interface TextViewer {
  /** Shows the text in the editor of that title, in place of what it showed before. */
  show(title: string, text: string): Promise<void>
  /** Returns where the text can be read, for editors that compare; `path` ends as its kind of file does. */
  put(path: string, text: string): vscode.Uri
  dispose(): void
}

export function createTextViewer(): TextViewer {
  const texts = new Map<string, string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const listeners = [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({path}) => texts.get(path) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({uri}) => {
      if (uri.scheme === scheme) texts.delete(uri.path)
    }),
  ]

  function put(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({scheme, path: `/${path}`})
    texts.set(uri.path, text)
    changed.fire(uri)
    return uri
  }

  return {
    put,
    async show(title, text) {
      const uri = put(title, text)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {preview: true})
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
