import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  checkNote,
  mentionsArticles,
  type NoteProblem,
  type ParsedNote,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import type {CitedArticles} from './cited-articles.ts'
import {linkedUri, mayFollow} from './note-uris.ts'

/** How long, in milliseconds, typing has to rest before a note is compared with its articles. */
const restAfterTyping = 100
/** How long a check waits for articles that have yet to be read; they are looked at when they are there. */
const timeoutMs = 60

interface Entry {
  document: vscode.TextDocument
  timer?: ReturnType<typeof setTimeout>
  /** The articles that it cites, by their URIs. */
  cites: ReadonlySet<string>
  version?: number
  problems: readonly NoteProblem[]
}

export interface CheckedNotesOptions {
  isNote(document: vscode.TextDocument): boolean
  parse(document: vscode.TextDocument): ParsedNote
  articles: CitedArticles
}

/** Compares open notes with the articles that they cite: after each pause, and when an article changes. */
export interface CheckedNotes {
  /** Fired when a note was compared, or closed. */
  onDidCheck: vscode.Event<vscode.TextDocument>
  /** Returns what is wrong with the note as it is now; nothing while it is being compared. */
  problems(document: vscode.TextDocument): readonly NoteProblem[]
  /** Whether the note was compared as it is now: one that cites nothing never is. */
  isChecked(document: vscode.TextDocument): boolean
  dispose(): void
}

export function createCheckedNotes({isNote, parse, articles}: CheckedNotesOptions): CheckedNotes {
  const entries = new Map<string, Entry>()
  const checked = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    checked,
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (contentChanges.length) schedule(document, restAfterTyping)
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    articles.onDidChange((uri) => {
      for (const {document, cites} of entries.values()) if (cites.has(uri.toString())) schedule(document, 0)
    }),
  ]
  for (const document of vscode.workspace.textDocuments) schedule(document, 0)

  function schedule(document: vscode.TextDocument, delay: number) {
    if (!isNote(document)) return
    const key = document.uri.toString()
    const entry = entries.get(key) ?? {document, cites: new Set(), problems: []}
    entries.set(key, entry)
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => check(entry), delay)
  }

  async function check(entry: Entry) {
    const {document} = entry
    const {version} = document
    if (!entry.problems.length && !mentionsArticles(document.getText())) return
    const note = parse(document)
    const uris = [...note.about, ...note.citations].map(({path}) => linkedUri(document.uri, path))
    entry.cites = new Set(uris.map(String))
    const found = new Map<string, AnnotatedArticle | 'gone' | 'outside'>()
    const reading = Promise.all([...new Map(uris.map((uri) => [uri.toString(), uri])).values()].map(read))
    const all = await Promise.race([reading, new Promise<undefined>((resolve) => setTimeout(resolve, timeoutMs))])
    tell()
    if (all) return
    await reading
    tell()

    async function read(uri: vscode.Uri) {
      try {
        found.set(uri.toString(), mayFollow(uri) ? ((await articles.of(uri)) ?? 'gone') : 'outside')
      } catch {
        // What cannot be read as an article says nothing against the note.
      }
    }

    function tell() {
      // Somebody typed meanwhile: that change has scheduled a check of its own.
      if (document.isClosed || document.version !== version) return
      entry.version = version
      entry.problems = checkNote(note, (path) => found.get(linkedUri(document.uri, path).toString()), phrases)
      checked.fire(document)
    }
  }

  function forget(document: vscode.TextDocument) {
    const entry = entries.get(document.uri.toString())
    if (entry?.document !== document) return
    clearTimeout(entry.timer)
    entries.delete(document.uri.toString())
    if (entry.problems.length) checked.fire(document)
  }

  return {
    onDidCheck: checked.event,

    problems(document) {
      const entry = entries.get(document.uri.toString())
      return entry?.version === document.version ? entry.problems : []
    },

    isChecked: (document) => entries.get(document.uri.toString())?.version === document.version,

    dispose() {
      for (const {timer} of entries.values()) clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
    },
  }
}
