import * as vscode from 'vscode'
import {readOnlyFileSystem} from '../editor/read-only-file-system.ts'
import {isOnForeignHost} from '../notes/note-uris.ts'
import type {AnalysisScheduler} from '../state/analysis-scheduler.ts'
import type {DocumentStates} from '../state/document-states.ts'
import type {ArticleDocuments} from './article-documents.ts'
import type {DocumentTexts} from './document-texts.ts'
import {fileUri, openDocument, pageUri, readerOf, readerScheme} from './reader-uris.ts'

/** Opens the pages of reader views. */
export interface ArticleReader {
  /** Returns the page's own document, taken for an article for as long as its reader view is open. */
  open(page: vscode.Uri): Promise<vscode.TextDocument>
  /** Takes the page's document for an article no longer. */
  leave(page: vscode.Uri): void
  /** Returns the document with a file's text, whether it is an article or not. */
  openText(file: vscode.Uri): Promise<vscode.TextDocument>
  dispose(): void
}

/**
 * Pages' clean texts as files that can only be read. They follow their page, which
 * stays open in the background: nothing in it is run, only its text is read.
 */
export function createArticleReader(
  documents: ArticleDocuments,
  states: DocumentStates,
  analyses: AnalysisScheduler,
  texts: DocumentTexts,
): ArticleReader {
  const shown = new Map<string, {text: string; mtime: number}>()
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  const files = readOnlyFileSystem(
    {
      onDidChangeFile: changed.event,
      async stat(uri) {
        const {text, mtime} = await read(uri)
        const size = encode(text).length
        return {type: vscode.FileType.File, ctime: 0, mtime, size, permissions: vscode.FilePermission.Readonly}
      },
      readFile: async (uri) => encode((await read(uri)).text),
    },
    vscode.l10n.t('The reader view of a page can only be read.'),
  )
  const listeners = [
    changed,
    vscode.workspace.registerFileSystemProvider(readerScheme, files, {isCaseSensitive: true, isReadonly: true}),
    states.onDidChange(({document: page, kind}) => {
      if (kind !== 'analyzed') return
      const reader = readerOf(page.uri)
      if (reader && analyses.latest(page)?.analysis.clean?.text !== reader.getText()) tell(reader.uri)
    }),
    vscode.workspace.onDidCloseTextDocument(async (closed) => {
      const reader = readerOf(closed.uri)
      if (!reader || !isShown(closed.uri)) return
      // VS Code closes what no editor shows; an unsaved page is gone for good.
      if (closed.isUntitled) tell(reader.uri, vscode.FileChangeType.Deleted)
      else await vscode.workspace.openTextDocument(closed.uri).then(undefined, () => tell(reader.uri))
    }),
    // By tabs, not by documents: VS Code keeps a document for minutes after its last editor.
    vscode.window.tabGroups.onDidChangeTabs(({opened, closed}) => {
      // An editor whose page is gone says so itself.
      for (const page of pagesOf(opened)) open(page).then(analyses.of, () => undefined)
      for (const page of pagesOf(closed)) if (!isShown(page)) leave(page)
    }),
  ]

  function tell(uri: vscode.Uri, type = vscode.FileChangeType.Changed) {
    changed.fire([{type, uri}])
  }

  async function read(uri: vscode.Uri): Promise<{text: string; mtime: number}> {
    const page = await open(pageUri(uri)!)
    const text = (await analyses.of(page))?.analysis.clean?.text
    if (text === undefined)
      throw vscode.FileSystemError.Unavailable(
        states.find(page)?.analysis.failure ?? vscode.l10n.t('It is not a page.'),
      )
    const before = shown.get(uri.query)
    if (before?.text === text) return before
    // Without a later time VS Code would take a text of the same length for the same.
    const now = {text, mtime: Math.max(Date.now(), (before?.mtime ?? 0) + 1)}
    shown.set(uri.query, now)
    return now
  }

  async function open(page: vscode.Uri): Promise<vscode.TextDocument> {
    // Asked for by name, an unsaved document would be made anew.
    if (page.scheme === 'untitled' && !openDocument(page)) throw vscode.FileSystemError.FileNotFound(page)
    if (isOnForeignHost(page)) throw vscode.FileSystemError.NoPermissions(page)
    documents.startReading(page)
    return texts.open(page)
  }

  function leave(page: vscode.Uri) {
    shown.delete(page.toString())
    documents.stopReading(page)
    analyses.refresh()
  }

  return {
    open,
    leave,
    openText: texts.open,
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

function pagesOf(tabs: readonly vscode.Tab[]): vscode.Uri[] {
  return tabs
    .map(({input}) => (input instanceof vscode.TabInputText ? pageUri(input.uri) : undefined))
    .filter((page) => page !== undefined)
}

function isShown(page: vscode.Uri): boolean {
  const wanted = fileUri(page).toString()
  return vscode.window.tabGroups.all.some(({tabs}) => pagesOf(tabs).some((one) => one.toString() === wanted))
}

/** The byte order mark says that it is UTF-8, whatever the settings say of files. */
function encode(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`)
}
