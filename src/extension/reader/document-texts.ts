import * as vscode from 'vscode'
import {isOnForeignHost} from '../notes/note-uris.ts'
import {readFileText} from './read-file-text.ts'
import {documentScheme, fileUri, openDocument, textUri} from './reader-uris.ts'

/** Opens files with the text that is analyzed: a text file itself, or the text of a document that VS Code cannot show. */
export interface DocumentTexts {
  /** Rejects when the file cannot be read; the message says why, and the remedy. */
  open(file: vscode.Uri): Promise<vscode.TextDocument>
  dispose(): void
}

export function createDocumentTexts(): DocumentTexts {
  /** Texts that were read for documents that are being opened. */
  const ready = new Map<string, string>()
  const watchers = new Map<string, vscode.FileSystemWatcher>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const listeners = [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(documentScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => ready.get(uri.toString()) ?? read(fileUri(uri)),
    }),
    vscode.workspace.onDidOpenTextDocument(({uri}) => uri.scheme === documentScheme && follow(uri)),
    vscode.workspace.onDidCloseTextDocument(({uri}) => {
      watchers.get(uri.toString())?.dispose()
      watchers.delete(uri.toString())
    }),
  ]

  /** While its text is open, a document that is saved anew is read anew. */
  function follow(uri: vscode.Uri) {
    const file = fileUri(uri)
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '?')
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), name),
    )
    const tell = () => changed.fire(uri)
    watcher.onDidChange(tell)
    watcher.onDidCreate(tell)
    watchers.get(uri.toString())?.dispose()
    watchers.set(uri.toString(), watcher)
  }

  return {
    async open(file) {
      const uri = textUri(file)
      if (uri === file || openDocument(file)) return vscode.workspace.openTextDocument(uri)
      // Read here, since VS Code would tell of a fault in its own words.
      ready.set(uri.toString(), await read(file))
      try {
        return await vscode.workspace.openTextDocument(uri)
      } finally {
        ready.delete(uri.toString())
      }
    },
    dispose() {
      for (const one of [...listeners, ...watchers.values()]) one.dispose()
    },
  }
}

async function read(file: vscode.Uri): Promise<string> {
  if (isOnForeignHost(file)) throw vscode.FileSystemError.NoPermissions(file)
  return readFileText(file)
}
