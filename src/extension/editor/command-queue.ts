import PQueue from 'p-queue'
import * as vscode from 'vscode'
import type {Row} from '../../core/index.ts'
import type {Sidebar} from '../claims-view/sidebar.ts'
import type {ActiveNote} from '../notes/active-note.ts'
import type {ActiveArticle} from '../reader/active-article.ts'

/**
 * Where the person is when a command starts. A command acts on this, however long it then
 * waits for an article or an answer: whoever moves on meanwhile does not mean the next place.
 */
export interface Cursor {
  /** The article that the person works on. */
  readonly document: vscode.TextDocument | undefined
  /** What is selected in its editor, the cursor alone where that is empty; undefined where no editor shows it. */
  selection(): vscode.Selection | undefined
  /** The rows that are selected in the Claims view. */
  readonly rows: readonly Row[]
  /** The note in the active editor. */
  readonly note: vscode.TextDocument | undefined
}

export interface CommandQueue {
  /**
   * Runs commands one after the other: whoever presses the keys for the next claim and
   * for a tag in one go means the next claim, though the editor has yet to get there.
   */
  enqueue<T>(command: (cursor: Cursor) => T | Thenable<T>): Promise<T>
  /** The same for a command that moves the cursor: those that wait for their turn start where it leads. */
  enqueueMove<T>(command: (cursor: Cursor) => T | Thenable<T>): Promise<T>
}

export function createCommandQueue({
  active,
  note,
  sidebar,
}: {
  active: ActiveArticle
  note: ActiveNote
  sidebar: Sidebar
}): CommandQueue {
  const queue = new PQueue({concurrency: 1})
  /** How many commands have moved the cursor. */
  let moves = 0

  function takeCursor(): Cursor {
    const {document} = active
    const editor = document && editorOf(document)
    const written = vscode.window.activeTextEditor?.document
    const {selection} = editor ?? {}
    const version = document?.version
    return {
      document,
      // Where the text has changed since, VS Code has moved the selection along with its words.
      selection: () => (document?.version === version ? selection : document && editorOf(document)?.selection),
      rows: sidebar.selection(),
      note: written && note.isNote(written) ? written : undefined,
    }
  }

  function enqueue<T>(command: (cursor: Cursor) => T | Thenable<T>): Promise<T> {
    const atCall = takeCursor()
    const movesAtCall = moves
    return queue.add(async () => command(moves === movesAtCall ? atCall : takeCursor()))
  }

  return {
    enqueue,
    enqueueMove: (command) =>
      enqueue(async (cursor) => {
        try {
          return await command(cursor)
        } finally {
          moves++
        }
      }),
  }
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((shown) => shown.document === document)
}
