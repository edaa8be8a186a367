import * as vscode from 'vscode'
import {
  type Analysis,
  analyzeExcerpt,
  createAnalyzer,
  excerptAround,
  type InputFormat,
  type ModelReader,
  type Pause,
  type Reason,
  type Span,
} from '../../core/index.ts'
import {contains, sightOf} from '../places.ts'
import {type ArticleDocuments, formatOf} from './article-documents.ts'
import {inTurns} from './in-turns.ts'
import {reportOnce} from './report-once.ts'

/** How long typing has to rest before the text is read again. */
const restAfterTyping = 200
/** From how many characters on a text is long: the part in sight is read first, the rest by and by. */
export const longText = 100_000
/** How much longer a long text has to rest before all of it is read: what is in sight is to be shown first. */
const restInLongText = 1500

/** What the analysis says about one version of a document. */
export interface DocumentAnalysis {
  version: number
  text: string
  analysis: Analysis
  /** The part of a long text that alone was read. */
  part?: Span
}

interface Entry {
  document: vscode.TextDocument
  /** What all of the text says, perhaps of a version before the present one. */
  whole?: DocumentAnalysis
  /** What the part of a long text says that was last in sight, while the whole is not read. */
  sight?: DocumentAnalysis
  /** Why the newest try gave nothing. */
  failure?: string
  timer?: ReturnType<typeof setTimeout>
  /** Settles when there is something to show of the document's present version, or cannot be. */
  pending?: {promise: Promise<void>; settle: () => void}
  reading?: Reading
  /** A person has stopped the reading of the whole. */
  stopped?: boolean
}

/** A run that is under way. */
interface Reading {
  stop: AbortController
  /** What share of a long text is read; undefined for others. */
  done?: number
}

export type Analyses = ReturnType<typeof analyses>

/**
 * Analyses articles as they are shown and typed in: never while the extension
 * activates, never an old version's result for a newer text, one run for all who ask.
 * Of a long text the part in sight comes first; the rest leaves others their turn.
 */
export function analyses(documents: ArticleDocuments, models: ModelReader) {
  const analyzer = createAnalyzer({models})
  const entries = new Map<string, Entry>()
  const analyzed = new vscode.EventEmitter<vscode.TextDocument>()
  const seen = new vscode.EventEmitter<vscode.TextDocument>()
  const progressed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    analyzed,
    seen,
    progressed,
    vscode.window.onDidChangeVisibleTextEditors(readVisible),
    vscode.window.onDidChangeTextEditorVisibleRanges(({textEditor: {document}}) => {
      const entry = entries.get(document.uri.toString())
      if (entry?.sight?.version === document.version) look(entry, entry.sight.text).catch(reportOnce)
    }),
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
    interrupt(entry)
    entry.pending ??= pending()
    entry.timer = setTimeout(() => run(entry), delay)
  }

  function interrupt(entry: Entry) {
    clearTimeout(entry.timer)
    entry.reading?.stop.abort()
    entry.reading = undefined
  }

  function settle(entry: Entry) {
    entry.pending?.settle()
    entry.pending = undefined
  }

  async function run(entry: Entry) {
    const {document} = entry
    const {version} = document
    const text = document.getText()
    const reading: Reading = {stop: new AbortController()}
    entry.reading = reading
    try {
      if (text.length < longText) await read(text)
      else await readLong()
    } catch (error) {
      if (entry.reading === reading) entry.failure = reportOnce(error)
    }
    // Somebody typed meanwhile: that change has scheduled a run of its own.
    if (entry.reading !== reading) return
    entry.reading = undefined
    settle(entry)
    analyzed.fire(document)
    progressed.fire(document)

    async function readLong() {
      await look(entry, text)
      await new Promise((resolve) => setTimeout(resolve, restInLongText))
      if (entry.reading !== reading || entry.stopped) return
      const pause = inTurns(reading.stop.signal, (done) => {
        reading.done = done
        progressed.fire(document)
      })
      await read(text, pause)
    }

    async function read(text: string, pause?: Pause) {
      const format = formatOf(document, text)
      const analysis = await analyzer.analyze(text, {format, clean: format !== 'text', pause})
      if (entry.reading !== reading) return
      entry.whole = {version, text, analysis}
      entry.sight = undefined
      entry.failure = undefined
    }
  }

  /** Reads what is in sight of a long text, unless that is known. */
  async function look(entry: Entry, text: string) {
    const {document, sight} = entry
    const {version} = document
    const format = formatOf(document, text)
    const visible = inSight(document)
    // A part of a page is no page.
    if (format !== 'text' && format !== 'markdown') return
    if (sight?.version === version && sight.part && contains(sight.part, visible)) return
    const part = excerptAround(text, visible)
    const analysis = await analyzeExcerpt(analyzer, text, part, {format})
    if (document.isClosed || document.version !== version || entry.whole?.version === version) return
    entry.sight = {version, text, analysis, part}
    settle(entry)
    seen.fire(document)
  }

  function present({document, whole, sight}: Entry): DocumentAnalysis | undefined {
    return [whole, sight].find((one) => one?.version === document.version)
  }

  function forget(document: vscode.TextDocument) {
    const entry = entries.get(document.uri.toString())
    if (entry?.document !== document) return
    interrupt(entry)
    settle(entry)
    entries.delete(document.uri.toString())
    progressed.fire(document)
  }

  return {
    onDidAnalyze: analyzed.event,

    /** Fired when another part of a long text was read, while the whole is not. */
    onDidSee: seen.event,

    /** Fired as the reading of a long text goes on, and when it ends. */
    onDidProgress: progressed.event,

    /** The newest analysis of the whole there is, perhaps of a version before the present one; or else of a part. */
    latest(document: vscode.TextDocument): DocumentAnalysis | undefined {
      const entry = entries.get(document.uri.toString())
      return entry?.whole ?? entry?.sight
    },

    /** What the part of a long text says that is in sight, while the whole is not read. */
    sight(document: vscode.TextDocument): DocumentAnalysis | undefined {
      return entries.get(document.uri.toString())?.sight
    },

    /** How much of a long text is read, 0 to 1; `stopped` where a person stopped it; undefined where nothing is to do. */
    progress(document: vscode.TextDocument): number | 'stopped' | undefined {
      const entry = entries.get(document.uri.toString())
      return entry?.stopped && entry.whole?.version !== document.version ? 'stopped' : entry?.reading?.done
    },

    /** Leaves a long text as far as it is read, until `resume`. */
    stop(document: vscode.TextDocument) {
      const entry = entries.get(document.uri.toString())
      if (entry?.reading?.done === undefined) return
      entry.stopped = true
      interrupt(entry)
      settle(entry)
      progressed.fire(document)
    },

    resume(document: vscode.TextDocument) {
      const entry = entries.get(document.uri.toString())
      if (!entry?.stopped) return
      entry.stopped = false
      schedule(entry, 0)
    },

    /** Why the document could not be read, in words for a person. */
    failure(document: vscode.TextDocument): string | undefined {
      return entries.get(document.uri.toString())?.failure
    },

    /**
     * The analysis of the document's present version, of a long text perhaps only of the
     * part in sight; undefined when it is no article or cannot be read.
     */
    async of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<DocumentAnalysis | undefined> {
      if (document.isClosed || !documents.isAnalyzed(document)) return
      const entry = entryOf(document)
      if (!present(entry) && !entry.pending && !entry.reading) schedule(entry, 0)
      while (entry.pending && !token?.isCancellationRequested) await entry.pending.promise
      return token?.isCancellationRequested ? undefined : present(entry)
    },

    /** Analyses a text that is not open, with the same models, and leaves others their turn. */
    read: (text: string, format: InputFormat): Promise<Analysis> =>
      analyzer.analyze(text, {
        format,
        clean: format !== 'text',
        pause: inTurns(new AbortController().signal, () => {}),
      }),

    /** What weighed most in taking the words at `cue` for words that attribute. */
    explain(document: vscode.TextDocument, cue: Span): Promise<Reason[]> {
      const text = document.getText()
      return analyzer.explain(text, cue, {format: formatOf(document, text)})
    },

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

/** What an editor shows of the document; its beginning, where none does. */
function inSight(document: vscode.TextDocument): Span {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document)
  return editor ? sightOf(editor) : [0, 0]
}
