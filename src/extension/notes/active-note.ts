import * as vscode from 'vscode'
import type {ArticleDocuments} from '../reader/article-documents.ts'

/** Where in which note something is to be written. */
export interface NotePlace {
  document: vscode.TextDocument
  selection: vscode.Selection
}

/** Whether it is Markdown of a person's own: not another version of a file, a comment, or a note in an annotation. */
export function mayBeNote({languageId, isClosed, uri}: vscode.TextDocument): boolean {
  return languageId === 'markdown' && !isClosed && !/^(?:git|comment|on-record.*)$/.test(uri.scheme)
}

/** The note that the person writes in: the Markdown that was last worked on, if it is not an article. */
export interface ActiveNote {
  isNote(document: vscode.TextDocument): boolean
  /** The note and its cursor: of an editor on the screen rather than of one that is hidden. */
  readonly place: NotePlace | undefined
  dispose(): void
}

export function createActiveNote(documents: ArticleDocuments): ActiveNote {
  let last: NotePlace | undefined
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(remember),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => remember(textEditor)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document === last?.document) last = undefined
    }),
  ]
  remember(vscode.window.activeTextEditor)

  function remember(editor: vscode.TextEditor | undefined) {
    if (editor && isNote(editor.document)) last = {document: editor.document, selection: editor.selection}
  }

  function isNote(document: vscode.TextDocument): boolean {
    return mayBeNote(document) && !documents.isArticle(document)
  }

  return {
    isNote,

    get place(): NotePlace | undefined {
      const shown = vscode.window.visibleTextEditors.filter(({document}) => isNote(document))
      return shown.find(({document}) => document === last?.document) ?? shown[0] ?? last
    },

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
