import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  annotateArticle,
  applyCorrections,
  confidentOnly,
  liveCorrections,
  orderTags,
} from '../../core/index.ts'
import {offeredTags} from '../tags.ts'
import type {Analyses} from './analyses.ts'
import type {Annotations} from './annotations.ts'
import {creatorOf} from './creator.ts'
import {reportOnce} from './report-once.ts'

export type Articles = ReturnType<typeof articles>

/** Articles as features show them: the analysis together with what people added to it. */
export function articles(analyses: Analyses, annotations: Annotations) {
  const shown = new Map<string, {version: number; article: AnnotatedArticle}>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    analyses.onDidAnalyze(refresh),
    annotations.onDidChange((document) => {
      // Whoever asks from now on waits for the article with the annotation.
      const before = shown.get(document.uri.toString())
      if (before) before.version = -1
      return refresh(document)
    }),
    vscode.workspace.onDidCloseTextDocument(({uri}) => shown.delete(uri.toString())),
  ]

  async function refresh(document: vscode.TextDocument) {
    await compose(document)
    changed.fire(document)
  }

  async function compose(document: vscode.TextDocument) {
    const key = document.uri.toString()
    if (!analyses.latest(document)) return void shown.delete(key)
    // Without its annotations an article is still worth showing; the store stays as it is.
    const live = await annotations.of(document).catch((error) => {
      reportOnce(error)
      return []
    })
    const person = await creatorOf(document)
    const latest = analyses.latest(document)
    // Annotations stand where the text is now; the analysis of that text is on its way.
    if (latest?.version !== document.version) return
    const minimum = vscode.workspace.getConfiguration('onRecord', document).get<number>('minimumConfidence', 0)
    const analysis = applyCorrections(latest.analysis, liveCorrections(live))
    const article = orderTags(annotateArticle(latest.text, analysis, live, person), offeredTags(document))
    shown.set(key, {version: latest.version, article: confidentOnly(article, minimum)})
  }

  return {
    /** Fired when an article is analysed, annotated, or no longer one. */
    onDidChange: changed.event,

    /** The article as last shown; undefined before its first analysis. */
    current(document: vscode.TextDocument): AnnotatedArticle | undefined {
      return shown.get(document.uri.toString())?.article
    },

    /** The article of the document's present version; undefined when it is none. */
    async of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<AnnotatedArticle | undefined> {
      const latest = await analyses.of(document, token)
      if (!latest) return
      if (shown.get(document.uri.toString())?.version !== latest.version) await compose(document)
      return shown.get(document.uri.toString())?.article
    },

    refresh,

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
