import * as vscode from 'vscode'
import {mentionsArticles, type ParsedNote, parseNote, type Span} from '../../core/index.ts'
import {decodeFile} from '../editor/decode-file.ts'
import {openDocument} from '../reader/reader-uris.ts'
import {mayBeNote} from './active-note.ts'
import {rangesIn} from './text-ranges.ts'

/** How many Markdown files are looked through. */
const most = 5000
const glob = '**/*.{md,markdown}'

/** A note of the workspace that cites something, open or not. */
export interface CitingNote {
  uri: vscode.Uri
  note: ParsedNote
  rangeOf: (span: Span) => vscode.Range
}

/**
 * The workspace's notes that cite claims: looked for when somebody first asks, one
 * file after the other, and kept up to date from then on.
 */
export interface CitingNotes {
  /** Fired when notes were parsed or changed on disk. */
  onDidChange: vscode.Event<void>
  /** Returns those that are known by now; the first call begins to look for them. */
  known(): CitingNote[]
  all(): Promise<CitingNote[]>
  dispose(): void
}

export function createCitingNotes(parse: (document: vscode.TextDocument) => ParsedNote): CitingNotes {
  const closed = new Map<string, CitingNote>()
  const changed = new vscode.EventEmitter<void>()
  let reading: Promise<void> | undefined
  let settled = false
  const watcher = vscode.workspace.createFileSystemWatcher(glob)
  const listeners = [
    changed,
    watcher,
    watcher.onDidCreate(readAgain),
    watcher.onDidChange(readAgain),
    watcher.onDidDelete((uri) => {
      if (closed.delete(uri.toString())) changed.fire()
    }),
    vscode.workspace.onDidCloseTextDocument(({uri, languageId}) => languageId === 'markdown' && readAgain(uri)),
  ]

  async function readAll() {
    const found = await vscode.workspace.findFiles(glob, '**/node_modules/**', most)
    for (const uri of found) {
      await read(uri)
      // What a person does meanwhile comes first.
      await new Promise((resolve) => setTimeout(resolve))
    }
    settled = true
    changed.fire()
  }

  async function readAgain(uri: vscode.Uri) {
    if (!reading) return
    await read(uri)
    changed.fire()
  }

  async function read(uri: vscode.Uri) {
    closed.delete(uri.toString())
    try {
      const text = decodeFile(await vscode.workspace.fs.readFile(uri))
      if (mentionsArticles(text)) closed.set(uri.toString(), {uri, note: parseNote(text), rangeOf: rangesIn(text)})
    } catch {
      // Gone meanwhile.
    }
  }

  /** Those that are known by now; open ones as they are in the editor. */
  function known(): CitingNote[] {
    const open = vscode.workspace.textDocuments.filter(mayBeNote)
    const live = open.map((document) => ({
      uri: document.uri,
      note: parse(document),
      rangeOf: ([start, end]: Span) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    }))
    return [...[...closed.values()].filter(({uri}) => !openDocument(uri)), ...live].filter(
      ({note}) => note.citations.length,
    )
  }

  return {
    onDidChange: changed.event,

    known() {
      reading ??= readAll()
      return known()
    },

    async all() {
      reading ??= readAll()
      if (!settled) await reading
      return known()
    },

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
