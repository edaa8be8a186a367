import * as vscode from 'vscode'
import {
  type Analysis,
  type Analyzer,
  analyzeExcerpt,
  createAnalyzer,
  excerptAround,
  type InputFormat,
  type ModelReader,
  type Reason,
  type Span,
} from '../../core/index.ts'
import {contains, sightOf} from '../editor/places.ts'
import {reportOnce} from '../editor/report-once.ts'
import {createYieldingPause} from '../editor/yielding-pause.ts'
import {type ArticleDocuments, formatOf} from '../reader/article-documents.ts'
import type {AnalysisRun, DocumentAnalysis, DocumentState} from './document-state.ts'
import type {DocumentStates} from './document-states.ts'

/** For how many milliseconds typing has to rest before the text is analyzed again. */
const typingDelay = 200
/** From how many characters on a text is long: the part in sight is analyzed first, the rest in the background. */
export const longText = 100_000
/** For how many milliseconds more a long text has to rest before all of it is analyzed. */
const longTextDelay = 1500

/**
 * Analyzes articles as they are shown and typed in: never while the extension
 * activates, never an old version's result for a newer text, one run for all who ask.
 */
export interface AnalysisScheduler {
  /**
   * Returns the analysis of the document's present version, of a long text perhaps only of the
   * part in sight; undefined when it is not an article or cannot be analyzed.
   */
  of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<DocumentAnalysis | undefined>
  /** Returns the newest analysis of the whole there is, perhaps of a version before the present one; or else of a part. */
  latest(document: vscode.TextDocument): DocumentAnalysis | undefined
  /** Returns what share of a long text is analyzed, 0 to 1; `stopped` where a person stopped it; undefined otherwise. */
  progress(document: vscode.TextDocument): number | 'stopped' | undefined
  /** Leaves a long text as far as it is analyzed, until `resume`. */
  stop(document: vscode.TextDocument): void
  resume(document: vscode.TextDocument): void
  /** Analyzes a text that is not open, with the same models, in the background. */
  analyze(text: string, format: InputFormat): Promise<Analysis>
  /** Returns what weighed most in taking the words at `cue`, in the document's text, for words that attribute. */
  explain(document: vscode.TextDocument, cue: Span): Promise<Reason[]>
  /** Analyzes documents anew, or no longer, after a setting or a request changed what is an article. */
  refresh(): void
  dispose(): void
}

interface Context {
  states: DocumentStates
  documents: ArticleDocuments
  analyzer: Analyzer
}

export function createAnalysisScheduler(
  states: DocumentStates,
  documents: ArticleDocuments,
  models: ModelReader,
): AnalysisScheduler {
  const context: Context = {states, documents, analyzer: createAnalyzer({models})}
  const listeners = [
    vscode.window.onDidChangeVisibleTextEditors(() => analyzeVisible(context)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({textEditor: {document}}) => {
      const state = states.find(document)
      const {sight} = state?.analysis ?? {}
      if (state && sight?.version === document.version) analyzeSight(context, state, sight.text).catch(reportOnce)
    }),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const state = states.find(document)
      if (state && isScheduled(state) && contentChanges.length) schedule(context, state, typingDelay)
    }),
  ]
  const start = setTimeout(() => analyzeVisible(context))

  return {
    async of(document, token) {
      if (document.isClosed || !documents.isAnalyzed(document)) return
      const state = states.get(document)
      const {analysis} = state
      if (!findPresent(state) && !analysis.pending && !analysis.run) schedule(context, state, 0)
      while (state.analysis.pending && !token?.isCancellationRequested) await state.analysis.pending.promise
      return token?.isCancellationRequested ? undefined : findPresent(state)
    },
    latest(document) {
      const {whole, sight} = states.find(document)?.analysis ?? {}
      return whole ?? sight
    },
    progress(document) {
      const {isStopped, whole, run} = states.find(document)?.analysis ?? {}
      return isStopped && whole?.version !== document.version ? 'stopped' : run?.done
    },
    stop(document) {
      const state = states.find(document)
      if (state?.analysis.run?.done === undefined) return
      state.analysis.isStopped = true
      end(state)
      states.tell(document, 'progress')
    },
    resume(document) {
      const state = states.find(document)
      if (!state?.analysis.isStopped) return
      state.analysis.isStopped = false
      schedule(context, state, 0)
    },
    analyze: (text, format) =>
      context.analyzer.analyze(text, {format, clean: format !== 'text', pause: createYieldingPause()}),
    explain(document, cue) {
      const text = document.getText()
      return context.analyzer.explain(text, cue, {format: formatOf(document, text)})
    },
    refresh() {
      for (const state of states.all()) {
        if (!isScheduled(state) || documents.isAnalyzed(state.document)) continue
        end(state)
        state.analysis = {}
        states.tell(state.document, 'analyzed')
      }
      analyzeVisible(context)
    },
    dispose() {
      clearTimeout(start)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function analyzeVisible(context: Context) {
  for (const {document} of vscode.window.visibleTextEditors) {
    const state = context.states.find(document)
    if (!(state && isScheduled(state)) && context.documents.isAnalyzed(document)) {
      schedule(context, context.states.get(document), 0)
    }
  }
}

/** Whether the document has been analyzed, is, or will be. */
function isScheduled({analysis: {whole, sight, pending, run, failure, timer}}: DocumentState): boolean {
  return [whole, sight, pending, run, failure, timer].some((part) => part !== undefined)
}

function findPresent({document, analysis: {whole, sight}}: DocumentState): DocumentAnalysis | undefined {
  return [whole, sight].find((one) => one?.version === document.version)
}

function schedule(context: Context, state: DocumentState, delay: number) {
  if (!isScheduled(state)) state.onDrop.push(() => end(state))
  interrupt(state)
  state.analysis.pending ??= createPending()
  state.analysis.timer = setTimeout(() => run(context, state), delay)
}

function interrupt({analysis}: DocumentState) {
  clearTimeout(analysis.timer)
  analysis.run?.stop.abort()
  analysis.run = undefined
}

function settle({analysis}: DocumentState) {
  analysis.pending?.settle()
  analysis.pending = undefined
}

function end(state: DocumentState) {
  interrupt(state)
  settle(state)
}

async function run(context: Context, state: DocumentState) {
  const {document, analysis} = state
  const text = document.getText()
  const current: AnalysisRun = {stop: new AbortController()}
  analysis.run = current
  try {
    if (text.length < longText) await analyzeWhole(context, state, text, current)
    else await analyzeLong(context, state, text, current)
  } catch (error) {
    if (analysis.run === current) analysis.failure = reportOnce(error)
  }
  // Somebody typed meanwhile: that change has scheduled a run of its own.
  if (analysis.run !== current) return
  analysis.run = undefined
  settle(state)
  context.states.tell(document, 'analyzed')
  context.states.tell(document, 'progress')
}

async function analyzeLong(context: Context, state: DocumentState, text: string, current: AnalysisRun) {
  await analyzeSight(context, state, text)
  await new Promise((resolve) => setTimeout(resolve, longTextDelay))
  if (state.analysis.run !== current || state.analysis.isStopped) return
  await analyzeWhole(context, state, text, current, (done) => {
    current.done = done
    context.states.tell(state.document, 'progress')
  })
}

async function analyzeWhole(
  {analyzer}: Context,
  {document, analysis}: DocumentState,
  text: string,
  current: AnalysisRun,
  tell?: (done: number) => void,
) {
  const {version} = document
  const format = formatOf(document, text)
  const pause = tell && createYieldingPause(current.stop.signal, tell)
  const found = await analyzer.analyze(text, {format, clean: format !== 'text', pause})
  if (analysis.run !== current) return
  analysis.whole = {version, text, analysis: found}
  analysis.sight = undefined
  analysis.failure = undefined
}

/** Analyzes what is in sight of a long text, unless that is known. */
async function analyzeSight({states, analyzer}: Context, state: DocumentState, text: string) {
  const {document, analysis} = state
  const {version} = document
  const format = formatOf(document, text)
  const visible = inSight(document)
  // A part of a page is not a page.
  if (format !== 'text' && format !== 'markdown') return
  if (analysis.sight?.version === version && analysis.sight.part && contains(analysis.sight.part, visible)) return
  const part = excerptAround(text, visible)
  const found = await analyzeExcerpt(analyzer, text, part, {format})
  if (document.isClosed || document.version !== version || analysis.whole?.version === version) return
  analysis.sight = {version, text, analysis: found, part}
  settle(state)
  states.tell(document, 'sight')
}

function createPending() {
  let settle = () => {}
  const promise = new Promise<void>((resolve) => {
    settle = resolve
  })
  return {promise, settle}
}

/** Returns what an editor shows of the document; its beginning, where none does. */
function inSight(document: vscode.TextDocument): Span {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document)
  return editor ? sightOf(editor) : [0, 0]
}
