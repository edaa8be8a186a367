import * as vscode from 'vscode'

const scheme = 'on-record-text'

export type TextViewer = ReturnType<typeof textViewer>

/** Shows plain text in read-only editors: nothing to save, closed like any tab. */
export function textViewer() {
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
    /** Shows the text in the editor of that title, in place of what it showed before. */
    async show(title: string, text: string) {
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
