import * as vscode from 'vscode'
import type {ArticleDocuments} from './article-documents.ts'

/** The article that the person works on: the one in the active editor, or the last one that was. */
export interface ActiveArticle {
  onDidChange: vscode.Event<vscode.TextDocument | undefined>
  readonly document: vscode.TextDocument | undefined
  /** Looks again at what is open, after what counts as an article has changed. */
  refresh(): void
  dispose(): void
}

export function createActiveArticle(documents: ArticleDocuments): ActiveArticle {
  let current: vscode.TextDocument | undefined
  const changed = new vscode.EventEmitter<vscode.TextDocument | undefined>()
  const listeners = [
    changed,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document === current) show(undefined)
    }),
  ]
  update(vscode.window.activeTextEditor)

  function update(editor: vscode.TextEditor | undefined) {
    const isArticle = editor !== undefined && documents.isArticle(editor.document)
    vscode.commands.executeCommand('setContext', 'onRecord.article', isArticle)
    vscode.commands.executeCommand('setContext', 'onRecord.page', editor !== undefined && isPage(editor.document))
    if (isArticle) show(editor.document)
    else if (current && !documents.isArticle(current)) show(undefined)
  }

  function show(document: vscode.TextDocument | undefined) {
    if (document === current) return
    current = document
    changed.fire(document)
  }

  return {
    onDidChange: changed.event,
    get document() {
      return current
    },
    refresh: () => update(vscode.window.activeTextEditor),
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** Whether it is the kind of file that *Open as Article* is for. */
function isPage({languageId, uri}: vscode.TextDocument): boolean {
  return languageId === 'html' || /\.(?:mht|mhtml|eml|srt|vtt|rss|atom)$/i.test(uri.path)
}
