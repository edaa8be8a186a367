import * as vscode from 'vscode'
import {findRenamed} from '../editor/renamed-uri.ts'
import type {DocumentState} from './document-state.ts'

/**
 * What changed: a text was analyzed, a part of it was, its analysis went on, its annotations are others, its article
 * was composed anew, or only that of the part in sight.
 */
export type ChangeKind = 'analyzed' | 'sight' | 'progress' | 'annotated' | 'composed' | 'composed-sight'

export interface DocumentChange {
  document: vscode.TextDocument
  kind: ChangeKind
}

/** The one cache of what is known of open documents. */
export interface DocumentStates {
  readonly onDidChange: vscode.Event<DocumentChange>
  /** How many documents there is something known of. */
  readonly size: number
  /** Returns what is known of the document; undefined where that is nothing. */
  find(document: vscode.TextDocument): DocumentState | undefined
  /** Returns what is known of the document from now on, until it is closed. */
  get(document: vscode.TextDocument): DocumentState
  all(): DocumentState[]
  /** Whether the document was not closed since. */
  holds(state: DocumentState): boolean
  tell(document: vscode.TextDocument, kind: ChangeKind): void
  dispose(): void
}

/** Keeps what goes on of a document that is being renamed: what was stopped stays so, what was done can be undone. */
type Carried = Pick<DocumentState, 'acts'> & {isStopped?: boolean}

export function createDocumentStates(): DocumentStates {
  const states = new Map<string, DocumentState>()
  const carried = new Map<string, Carried>()
  const changed = new vscode.EventEmitter<DocumentChange>()
  const tell = (document: vscode.TextDocument, kind: ChangeKind) => changed.fire({document, kind})
  const listeners = [
    changed,
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (find(document)?.document === document) drop(document)
    }),
    vscode.workspace.onWillRenameFiles(({files}) => carry(files)),
    vscode.workspace.onDidRenameFiles(() => {
      // VS Code has opened them by then; those that nobody shows are opened anew some day.
      setTimeout(() => carried.clear(), 10_000)
    }),
  ]

  function find({uri}: vscode.TextDocument): DocumentState | undefined {
    return states.get(uri.toString())
  }

  function get(document: vscode.TextDocument): DocumentState {
    const key = document.uri.toString()
    const known = states.get(key)
    if (known) return known
    const {acts = [], isStopped} = carried.get(key) ?? {}
    carried.delete(key)
    const state = {document, analysis: {isStopped}, composed: {work: new Map()}, acts, onDrop: []}
    // Nobody is told again that a closed document is closed: what goes on with it is not kept.
    if (!document.isClosed) states.set(key, state)
    return state
  }

  function drop(document: vscode.TextDocument) {
    const state = find(document)
    states.delete(document.uri.toString())
    for (const end of state?.onDrop ?? []) end()
    tell(document, 'progress')
  }

  function carry(files: readonly {oldUri: vscode.Uri; newUri: vscode.Uri}[]) {
    for (const {document, acts, analysis} of states.values()) {
      const moved = findRenamed(document.uri, files)
      if (moved) carried.set(moved.toString(), {acts, isStopped: analysis.isStopped})
    }
  }

  return {
    onDidChange: changed.event,
    get size() {
      return states.size
    },
    find,
    get,
    all: () => [...states.values()],
    holds: (state) => find(state.document) === state,
    tell,
    dispose() {
      for (const {document} of [...states.values()]) drop(document)
      for (const listener of listeners) listener.dispose()
    },
  }
}
