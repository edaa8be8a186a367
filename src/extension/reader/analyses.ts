import * as vscode from 'vscode'
import type {Analysis, InputFormat, Reason, Span} from '../../core/index.ts'
import type {AnalysisScheduler} from '../state/analysis-scheduler.ts'
import type {DocumentStates} from '../state/document-states.ts'
import {findPage, type ResolveDocument} from '../state/resolve-document.ts'
import {readerOf} from './reader-uris.ts'

/** How far articles are analyzed, in whatever editor they are shown: a text, or the reader view of a page. */
export interface Analyses {
  /** Fired as the analysis of a long text goes on, and when it ends. */
  onDidProgress: vscode.Event<vscode.TextDocument>
  /** Returns what share of a long text is analyzed, 0 to 1; `stopped` where a person stopped it; undefined otherwise. */
  progress(document: vscode.TextDocument): number | 'stopped' | undefined
  /** Leaves a long text as far as it is analyzed, until `resume`. */
  stop(document: vscode.TextDocument): void
  resume(document: vscode.TextDocument): void
  /** Whether only a part of the text is analyzed so far. */
  isPartial(document: vscode.TextDocument): boolean
  /** Whether the analysis is of the document's present version; false before the first one, too. */
  isCurrent(document: vscode.TextDocument): boolean
  /** Returns why the document could not be analyzed, in words for a person. */
  failure(document: vscode.TextDocument): string | undefined
  /** Analyzes a text that is not open, with the same models, in the background. */
  analyze(text: string, format: InputFormat): Promise<Analysis>
  /** Returns what weighed most in taking the document's words at `cue` for words that attribute. */
  explain(document: vscode.TextDocument, cue: Span): Promise<Reason[]>
  dispose(): void
}

export function createAnalyses(
  states: DocumentStates,
  scheduler: AnalysisScheduler,
  resolve: ResolveDocument,
): Analyses {
  const progressed = new vscode.EventEmitter<vscode.TextDocument>()
  const listener = states.onDidChange(({document, kind}) => {
    if (kind !== 'progress') return
    progressed.fire(document)
    const view = readerOf(document.uri)
    if (view) progressed.fire(view)
  })
  const pageOf = (document: vscode.TextDocument) => findPage(document) ?? document

  return {
    onDidProgress: progressed.event,
    progress: (document) => scheduler.progress(pageOf(document)),
    stop: (document) => scheduler.stop(pageOf(document)),
    resume: (document) => scheduler.resume(pageOf(document)),
    isPartial: (document) => scheduler.latest(pageOf(document))?.part !== undefined,
    isCurrent(document) {
      const page = pageOf(document)
      return scheduler.latest(page)?.version === page.version
    },
    failure: (document) => states.find(pageOf(document))?.analysis.failure,
    async explain(document, cue) {
      const {page, toPage} = await resolve(document)
      return scheduler.explain(page, toPage(cue))
    },
    analyze: scheduler.analyze,
    dispose() {
      listener.dispose()
      progressed.dispose()
    },
  }
}
