import * as vscode from 'vscode'
import {type AnnotatedArticle, composeArticle, type LiveAnnotation} from '../../core/index.ts'
import {minimumActorConfidence} from '../corrections/minimum-actor-confidence.ts'
import {phrases} from '../editor/phrases.ts'
import {reportOnce} from '../editor/report-once.ts'
import {creatorOf} from '../tags/creator.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import type {AnalysisScheduler} from './analysis-scheduler.ts'
import type {AnnotationStore} from './annotation-store.ts'
import type {DocumentAnalysis, DocumentState} from './document-state.ts'
import type {DocumentStates} from './document-states.ts'

/** For how many milliseconds what is in sight waits for its annotations: they may be on a slow disk. */
const maxWait = 30

/** Composes the articles of open documents whose text is analyzed: the analysis with what people added to it. */
export interface ArticleComposer {
  /** Returns the article as last composed, of a long text perhaps a part; undefined before its first analysis. */
  current(document: vscode.TextDocument): AnnotatedArticle | undefined
  /** Returns the newest that is known of what is in sight. */
  inSight(document: vscode.TextDocument): AnnotatedArticle | undefined
  /** Returns the article of the document's present version, of a long text perhaps a part; undefined when it is not one. */
  of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<AnnotatedArticle | undefined>
  /** Composes all articles anew, after settings changed. */
  refresh(): void
  dispose(): void
}

interface Context {
  states: DocumentStates
  scheduler: AnalysisScheduler
  store: AnnotationStore
}

export function createArticleComposer(
  states: DocumentStates,
  scheduler: AnalysisScheduler,
  store: AnnotationStore,
): ArticleComposer {
  const context: Context = {states, scheduler, store}
  const listener = states.onDidChange(({document, kind}) => {
    const state = states.find(document)
    if (kind === 'analyzed') return refresh(context, document, state)
    if (kind === 'sight' && state) return refreshSight(context, state)
    if (kind === 'annotated') {
      if (state) forgetAnnotations(state)
      return refresh(context, document, state)
    }
  })

  return {
    current(document) {
      const {whole, sight} = states.find(document)?.composed ?? {}
      return (whole ?? sight)?.article
    },
    inSight(document) {
      const {whole, sight} = states.find(document)?.composed ?? {}
      return (sight ?? whole)?.article
    },
    async of(document, token) {
      const latest = await scheduler.of(document, token)
      const state = states.find(document)
      if (!latest || !state) return
      const part = latest.part ? 'sight' : 'whole'
      if (state.composed[part]?.made !== latest) await compose(context, state, latest)
      return state.composed[part]?.article
    },
    refresh() {
      for (const state of states.all()) {
        if (!scheduler.latest(state.document)) continue
        state.composed.work.clear()
        refresh(context, state.document, state)
      }
    },
    dispose: () => listener.dispose(),
  }
}

/** Whoever asks from now on waits for the article with the annotation. */
function forgetAnnotations({composed}: DocumentState) {
  composed.work.clear()
  for (const part of [composed.whole, composed.sight]) if (part) part.made = undefined
}

async function refresh(context: Context, document: vscode.TextDocument, state: DocumentState | undefined) {
  const latest = state?.analysis.whole
  if (state && !latest) state.composed.whole = undefined
  else if (state && latest) await compose(context, state, latest)
  if (state) await composeSight(context, state)
  context.states.tell(document, 'composed')
}

async function refreshSight(context: Context, state: DocumentState) {
  await composeSight(context, state)
  context.states.tell(state.document, state.composed.whole ? 'composed-sight' : 'composed')
}

async function composeSight(context: Context, state: DocumentState) {
  const {sight} = state.analysis
  if (sight) await compose(context, state, sight)
  else state.composed.sight = undefined
}

function compose(context: Context, state: DocumentState, made: DocumentAnalysis): Promise<void> {
  const {work} = state.composed
  const known = work.get(made)
  if (known) return known
  const {whole, sight} = state.analysis
  for (const old of work.keys()) if (old !== whole && old !== sight) work.delete(old)
  const composing = composeNow(context, state, made)
  work.set(made, composing)
  return composing
}

async function composeNow({store}: Context, state: DocumentState, made: DocumentAnalysis) {
  const {document, composed} = state
  const stored = loadAnnotations(store, document)
  const annotations = await (made.part ? Promise.race([stored, none(maxWait)]) : stored)
  const person = await creatorOf(document)
  // Annotations are where the text is now; the analysis of that text is on its way.
  if (made.version !== document.version) return
  const minimumConfidence = vscode.workspace.getConfiguration('onRecord', document).get<number>('minimumConfidence', 0)
  const {text, analysis} = made
  const parts = {
    analysis,
    annotations,
    offered: offeredTags(document),
    person: person?.name,
    minimumConfidence,
    minimumActorConfidence: minimumActorConfidence(document.uri),
    opinions: state.opinions?.version === made.version ? state.opinions.given : [],
    phrases,
  }
  composed[made.part ? 'sight' : 'whole'] = {made, article: composeArticle(text, parts)}
}

/** Without its annotations an article is still worth showing; the store stays as it is. */
function loadAnnotations(store: AnnotationStore, document: vscode.TextDocument): Promise<LiveAnnotation[]> {
  return store.of(document).catch((error) => {
    reportOnce(error)
    return []
  })
}

function none(delay: number): Promise<LiveAnnotation[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), delay))
}
