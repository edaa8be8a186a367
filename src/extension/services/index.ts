import * as vscode from 'vscode'
import type {AnnotationFiles, Row} from '../../core/index.ts'
import {type ActiveArticle, activeArticle} from './active-article.ts'
import {type Analyses, analyses} from './analyses.ts'
import {createAnnotationStorage} from './annotation-storage.ts'
import {type Annotations, annotations} from './annotations.ts'
import {type ArticleDocuments, articleDocuments} from './article-documents.ts'
import {type ArticleReader, articleReader} from './article-reader.ts'
import {type Articles, articles} from './articles.ts'
import {type InOrder, inOrder} from './in-order.ts'
import {modelReader} from './model-reader.ts'
import {type Notes, startNotes} from './notes/index.ts'
import {type TextViewer, textViewer} from './text-viewer.ts'
import {throughReader} from './through-reader.ts'

/** What every feature gets. */
export interface Services {
  context: vscode.ExtensionContext
  documents: ArticleDocuments
  analyses: Analyses
  annotations: Annotations
  articles: Articles
  active: ActiveArticle
  /** Pages as they read, in editors of their own. */
  reader: ArticleReader
  texts: TextViewer
  notes: Notes
  /** For commands that move the cursor, or mean what it is at. */
  inOrder: InOrder
  /** What is selected in the sidebar, for keys pressed there, and all that it lists; the tree of claims tells. */
  sidebar: {
    selected: () => Row | undefined
    /** All that is selected, where several rows are. */
    selection: () => readonly Row[]
    rows: () => readonly Row[]
    /** Opens a group again that VS Code has folded because a key selected it. */
    unfold: (row: Row) => Thenable<void>
  }
}

/** A part of the extension: takes what it needs, and is gone when what it returns is disposed of. */
export type Feature = (services: Services) => vscode.Disposable

/** The settings that change what articles are shown with. */
const composed = ['minimumConfidence', 'tags', 'creator', 'annotationsFolder'].map((name) => `onRecord.${name}`)

/**
 * Makes the services once, on activation; none of them works before an article is shown. `localFiles` are those of the
 * local disk, where the host has any.
 */
export function startServices(context: vscode.ExtensionContext, localFiles?: AnnotationFiles): Services {
  const documents = articleDocuments(context.workspaceState)
  const read = analyses(documents, modelReader(context.extensionUri))
  const storage = createAnnotationStorage(context.workspaceState, localFiles)
  const notes = annotations(storage, context.storageUri ?? context.globalStorageUri, read)
  const shown = articles(read, notes)
  const reader = articleReader(documents, read)
  const served = throughReader({analyses: read, annotations: notes, articles: shown}, reader)
  const active = activeArticle(documents)
  const texts = textViewer()
  // Of pages, too, notes cite the file itself: what anybody can open.
  const citing = startNotes({
    documents,
    analyses: read,
    annotations: notes,
    articles: shown,
    storage,
  })
  const settings = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('onRecord')) return
    read.refresh()
    active.refresh()
    if (composed.some((setting) => event.affectsConfiguration(setting))) {
      for (const document of vscode.workspace.textDocuments) if (read.latest(document)) shown.refresh(document)
    }
  })
  context.subscriptions.push(read, notes, shown, reader, served.articles, active, texts, citing, settings)
  return {
    context,
    documents,
    ...served,
    reader,
    active,
    texts,
    notes: citing,
    inOrder: inOrder(),
    sidebar: {selected: () => undefined, selection: () => [], rows: () => [], unfold: async () => {}},
  }
}
