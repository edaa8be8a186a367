import * as vscode from 'vscode'
import type {AnnotationFiles} from '../core/index.ts'
import {createSidebar, type Sidebar} from './claims-view/sidebar.ts'
import {type CommandQueue, createCommandQueue} from './editor/command-queue.ts'
import {modelReader} from './editor/model-reader.ts'
import {createTextViewer, type TextViewer} from './editor/text-viewer.ts'
import {type Notes, startNotes} from './notes/notes.ts'
import {type ActiveArticle, createActiveArticle} from './reader/active-article.ts'
import {type Analyses, createAnalyses} from './reader/analyses.ts'
import {type ArticleDocuments, createArticleDocuments} from './reader/article-documents.ts'
import {type ArticleReader, createArticleReader} from './reader/article-reader.ts'
import {type Articles, createArticles} from './reader/articles.ts'
import {createDocumentTexts} from './reader/document-texts.ts'
import {createOlderTexts} from './reader/older-texts.ts'
import {createAnalysisScheduler} from './state/analysis-scheduler.ts'
import {createAnnotationStore} from './state/annotation-store.ts'
import {createArticleComposer} from './state/article-composer.ts'
import {createDocumentStates, type DocumentStates} from './state/document-states.ts'
import {createDocumentResolver} from './state/resolve-document.ts'
import {createAnnotationStorage} from './tags/annotation-storage.ts'
import {type Annotations, createAnnotations} from './tags/annotations.ts'
import {moveAnnotations} from './tags/move-annotations.ts'
import type {IndexCompression} from './workspace/stored-index.ts'
import {createWorkspace, type StartThread, type Workspace} from './workspace/workspace.ts'

/** What every feature gets. Of a page, documents are its file and its reader view alike. */
export interface Services extends CommandQueue {
  context: vscode.ExtensionContext
  documents: ArticleDocuments
  /** What is known of open documents, which the services use. */
  states: DocumentStates
  analyses: Analyses
  annotations: Annotations
  articles: Articles
  active: ActiveArticle
  /** Pages as they read, in editors of their own. */
  reader: ArticleReader
  texts: TextViewer
  notes: Notes
  sidebar: Sidebar
  workspace: Workspace
}

/** A part of the extension: takes what it needs, and is gone when what it returns is disposed of. */
export type Feature = (services: Services) => vscode.Disposable

/** The settings that change what articles are shown with. */
const composed = ['minimumConfidence', 'minimumActorConfidence', 'tags', 'creator', 'annotationsFolder'].map(
  (name) => `onRecord.${name}`,
)

/** What hosts have each in their own way. */
export interface Host {
  startThread: StartThread
  compressedIndex: IndexCompression
  /** Those of the local disk, where the host has any. */
  localFiles?: AnnotationFiles
}

/** Makes the services once, on activation; none of them works before an article, or the workspace, is shown. */
export function startServices(
  context: vscode.ExtensionContext,
  {startThread, compressedIndex, localFiles}: Host,
): Services {
  const documents = createArticleDocuments(context.workspaceState)
  const storage = createAnnotationStorage(context.workspaceState, localFiles)
  const states = createDocumentStates()
  const models = modelReader(context.extensionUri)
  const scheduler = createAnalysisScheduler(states, documents, models)
  const older = createOlderTexts(context.storageUri ?? context.globalStorageUri)
  const store = createAnnotationStore(states, storage, older)
  const composer = createArticleComposer(states, scheduler, store)
  const documentTexts = createDocumentTexts()
  const reader = createArticleReader(documents, states, scheduler, documentTexts)
  const resolve = createDocumentResolver(reader, composer)

  const analyses = createAnalyses(states, scheduler, resolve)
  const annotations = createAnnotations({states, scheduler, store, resolve})
  const articles = createArticles(states, composer, reader)
  const notes = startNotes(documents, {scheduler, store, storage, articles})
  const active = createActiveArticle(documents, notes)
  const texts = createTextViewer()
  const sidebar = createSidebar({analyses, articles, active})
  const workspace = createWorkspace({context, scheduler, models, startThread, compressedIndex})
  const moving = moveAnnotations(storage, store)
  const settings = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('onRecord')) return
    scheduler.refresh()
    active.refresh()
    if (composed.some((setting) => event.affectsConfiguration(setting))) composer.refresh()
  })
  const requests = documents.onDidChange(() => {
    scheduler.refresh()
    active.refresh()
  })
  context.subscriptions.push(
    settings,
    requests,
    moving,
    workspace,
    notes,
    sidebar,
    texts,
    active,
    articles,
    annotations,
    analyses,
  )
  context.subscriptions.push(reader, documentTexts, composer, store, scheduler, states, documents)
  return {
    context,
    documents,
    states,
    analyses,
    annotations,
    articles,
    active,
    reader,
    texts,
    notes,
    sidebar,
    workspace,
    ...createCommandQueue({active, note: notes.active, sidebar}),
  }
}
