import * as vscode from 'vscode'
import {type Analysis, createAnalyzer, type InputFormat, type ModelReader} from '../../core/index.ts'
import {type ArticleDocuments, formatOf} from './article-documents.ts'
import {reportOnce} from './report-once.ts'

/** How long typing has to rest before the text is read again. */
const restAfterTyping = 200
/** From how many characters on the status bar says that an article is being read. */
const longArticle = 60_000

/** What the analysis says about one version of a document. */
export interface DocumentAnalysis {
  version: number
  text: string
  analysis: Analysis
}

interface Entry {
  document: vscode.TextDocument
  latest?: DocumentAnalysis
  /** Why the newest try gave nothing. */
  failure?: string
  timer?: ReturnType<typeof setTimeout>
  /** Settles when the document's present version is analysed, or cannot be. */
  pending?: {promise: Promise<void>; settle: () => void}
}

export type Analyses = ReturnType<typeof analyses>

/**
 * Analyses articles as they are shown and typed in: never while the extension
 * activates, never an old version's result for a newer text, one run for all who ask.
 */
export function analyses(documents: ArticleDocuments, models: ModelReader) {
  const analyzer = createAnalyzer({models})
  const entries = new Map<string, Entry>()
  const analyzed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    analyzed,
    vscode.window.onDidChangeVisibleTextEditors(readVisible),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const entry = entries.get(document.uri.toString())
      if (entry && contentChanges.length) schedule(entry, restAfterTyping)
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
  ]
  const start = setTimeout(readVisible)

  function readVisible() {
    for (const {document} of vscode.window.visibleTextEditors) {
      if (!entries.has(document.uri.toString()) && documents.isAnalyzed(document)) schedule(entryOf(document), 0)
    }
  }

  function entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString()
    const entry = entries.get(key) ?? {document}
    entries.set(key, entry)
    return entry
  }

  function schedule(entry: Entry, delay: number) {
    clearTimeout(entry.timer)
    entry.pending ??= pending()
    entry.timer = setTimeout(() => run(entry), delay)
  }

  async function run(entry: Entry) {
    const {document} = entry
    const {version} = document
    const text = document.getText()
    try {
      const format = formatOf(document, text)
      const reading = analyzer.analyze(text, {format, clean: format !== 'text'})
      const analysis = await (text.length < longArticle ? reading : withStatus(reading))
      // Somebody typed meanwhile: that change has scheduled a run of its own.
      if (document.isClosed || document.version !== version) return
      entry.latest = {version, text, analysis}
      entry.failure = undefined
    } catch (error) {
      entry.failure = reportOnce(error)
    }
    entry.pending?.settle()
    entry.pending = undefined
    analyzed.fire(document)
  }

  function forget(document: vscode.TextDocument) {
    const entry = entries.get(document.uri.toString())
    if (entry?.document !== document) return
    clearTimeout(entry.timer)
    entry.pending?.settle()
    entries.delete(document.uri.toString())
  }

  return {
    onDidAnalyze: analyzed.event,

    /** The newest analysis there is, perhaps of a version before the present one. */
    latest(document: vscode.TextDocument): DocumentAnalysis | undefined {
      return entries.get(document.uri.toString())?.latest
    },

    /** Why the document could not be read, in words for a person. */
    failure(document: vscode.TextDocument): string | undefined {
      return entries.get(document.uri.toString())?.failure
    },

    /** The analysis of the document's present version; undefined when it is no article or cannot be read. */
    async of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<DocumentAnalysis | undefined> {
      if (document.isClosed || !documents.isAnalyzed(document)) return
      const entry = entryOf(document)
      if (entry.latest?.version !== document.version && !entry.pending) schedule(entry, 0)
      while (entry.pending && !token?.isCancellationRequested) await entry.pending.promise
      return token?.isCancellationRequested ? undefined : entry.latest
    },

    /** Analyses a text that is not open, with the same models. */
    read: (text: string, format: InputFormat): Promise<Analysis> => analyzer.analyze(text, {format}),

    /** Reads documents anew, or no longer, after a setting or a request changed what is an article. */
    refresh() {
      for (const {document} of entries.values()) {
        if (documents.isAnalyzed(document)) continue
        forget(document)
        analyzed.fire(document)
      }
      readVisible()
    },

    dispose() {
      clearTimeout(start)
      for (const {document} of entries.values()) forget(document)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function pending() {
  let settle = () => {}
  const promise = new Promise<void>((resolve) => {
    settle = resolve
  })
  return {promise, settle}
}

function withStatus<T>(work: Promise<T>): Thenable<T> {
  return vscode.window.withProgress(
    {location: vscode.ProgressLocation.Window, title: 'On Record: reading the article'},
    () => work,
  )
}
