import * as vscode from 'vscode'

const scheme = 'on-record-text'

/** Shows plain text in read-only editors: nothing to save, closed like any tab. */
export interface TextViewer {
  /** Shows the text in the editor of that title, in place of what it showed before. */
  show(title: string, text: string): Promise<void>
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
  return {
    async show(title, text) {
      const uri = vscode.Uri.from({scheme, path: `/${title}`})
      texts.set(uri.path, text)
      changed.fire(uri)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {preview: true})
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
