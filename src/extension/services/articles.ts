import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  annotateArticle,
  applyCorrections,
  confidentOnly,
  type LiveAnnotation,
  liveCorrections,
  orderTags,
} from '../../core/index.ts'
import {offeredTags} from '../tags.ts'
import type {Analyses, DocumentAnalysis} from './analyses.ts'
import type {Annotations} from './annotations.ts'
import {creatorOf} from './creator.ts'
import {reportOnce} from './report-once.ts'

/** How many milliseconds what is in sight waits for its annotations: they may be on a slow disk. */
const patience = 30

export type Articles = ReturnType<typeof articles>

/** An article, and the analysis that it was made of; none where annotations have changed since. */
interface Shown {
  made?: DocumentAnalysis
  article: AnnotatedArticle
}

/** Articles as features show them: the analysis together with what people added to it. */
export function articles(analyses: Analyses, annotations: Annotations) {
  const whole = new Map<string, Shown>()
  const inSight = new Map<string, Shown>()
  let composing = new WeakMap<DocumentAnalysis, Promise<void>>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const seen = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    seen,
    analyses.onDidAnalyze(refresh),
    analyses.onDidSee(async (document) => {
      await composeSight(document)
      if (whole.has(document.uri.toString())) seen.fire(document)
      else changed.fire(document)
    }),
    annotations.onDidChange((document) => {
      // Whoever asks from now on waits for the article with the annotation.
      composing = new WeakMap()
      for (const shown of [whole, inSight]) {
        const before = shown.get(document.uri.toString())
        if (before) before.made = undefined
      }
      return refresh(document)
    }),
    vscode.workspace.onDidCloseTextDocument(({uri}) => {
      for (const shown of [whole, inSight]) shown.delete(uri.toString())
    }),
  ]

  async function refresh(document: vscode.TextDocument) {
    const latest = analyses.latest(document)
    if (!latest) whole.delete(document.uri.toString())
    else if (!latest.part) await compose(document, latest, whole)
    await composeSight(document)
    changed.fire(document)
  }

  async function composeSight(document: vscode.TextDocument) {
    const sight = analyses.sight(document)
    if (sight) await compose(document, sight, inSight)
    else inSight.delete(document.uri.toString())
  }

  /** One composing for all who ask. */
  function compose(document: vscode.TextDocument, made: DocumentAnalysis, into: Map<string, Shown>): Promise<void> {
    const work = composing.get(made) ?? composeNow(document, made, into)
    composing.set(made, work)
    return work
  }

  async function composeNow(document: vscode.TextDocument, made: DocumentAnalysis, into: Map<string, Shown>) {
    const live = await (made.part ? Promise.race([liveOf(document), none(patience)]) : liveOf(document))
    const person = await creatorOf(document)
    // Annotations stand where the text is now; the analysis of that text is on its way.
    if (made.version !== document.version) return
    const minimum = vscode.workspace.getConfiguration('onRecord', document).get<number>('minimumConfidence', 0)
    const analysis = applyCorrections(made.analysis, liveCorrections(live), made.text)
    const article = orderTags(annotateArticle(made.text, analysis, live, person?.name), offeredTags(document))
    into.set(document.uri.toString(), {made, article: confidentOnly(article, minimum)})
  }

  /** Without its annotations an article is still worth showing; the store stays as it is. */
  function liveOf(document: vscode.TextDocument): Promise<LiveAnnotation[]> {
    return annotations.of(document).catch((error) => {
      reportOnce(error)
      return []
    })
  }

  return {
    /** Fired when an article is analysed, annotated, or no longer one. */
    onDidChange: changed.event,

    /** Fired when only what is in sight of a long text was read anew. */
    onDidSee: seen.event,

    /** The article as last shown, of a long text perhaps a part; undefined before its first analysis. */
    current(document: vscode.TextDocument): AnnotatedArticle | undefined {
      const key = document.uri.toString()
      return (whole.get(key) ?? inSight.get(key))?.article
    },

    /** The newest that is known of what is in sight. */
    inSight(document: vscode.TextDocument): AnnotatedArticle | undefined {
      const key = document.uri.toString()
      return (inSight.get(key) ?? whole.get(key))?.article
    },

    /** The article of the document's present version, of a long text perhaps a part; undefined when it is none. */
    async of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<AnnotatedArticle | undefined> {
      const latest = await analyses.of(document, token)
      if (!latest) return
      const shown = latest.part ? inSight : whole
      const key = document.uri.toString()
      if (shown.get(key)?.made !== latest) await compose(document, latest, shown)
      return shown.get(key)?.article
    },

    refresh,

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

function none(delay: number): Promise<LiveAnnotation[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), delay))
}
