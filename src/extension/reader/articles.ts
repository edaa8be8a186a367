import * as vscode from 'vscode'
import {type AnnotatedArticle, projectArticle} from '../../core/index.ts'
import type {ArticleComposer} from '../state/article-composer.ts'
import type {DocumentStates} from '../state/document-states.ts'
import {findPage} from '../state/resolve-document.ts'
import type {ArticleReader} from './article-reader.ts'
import {pageUri, readerOf} from './reader-uris.ts'

/** Articles as they are shown, at the offsets of the document that shows them: a text, or the reader view of a page. */
export interface Articles {
  /** Fired when an article is analyzed, annotated, or no longer one. */
  onDidChange: vscode.Event<vscode.TextDocument>
  /** Fired when only what is in sight of a long text was analyzed anew. */
  onDidSee: vscode.Event<vscode.TextDocument>
  /** Returns the article as last shown, of a long text perhaps a part; undefined before its first analysis. */
  current(document: vscode.TextDocument): AnnotatedArticle | undefined
  /** Returns the newest that is known of what is in sight. */
  inSight(document: vscode.TextDocument): AnnotatedArticle | undefined
  /** Returns the article of the document's present version, of a long text perhaps a part; undefined when it is not one. */
  of(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<AnnotatedArticle | undefined>
  dispose(): void
}

export function createArticles(states: DocumentStates, composer: ArticleComposer, reader: ArticleReader): Articles {
  const projections = new WeakMap<AnnotatedArticle, AnnotatedArticle>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const seen = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    seen,
    states.onDidChange(({document, kind}) => {
      if (kind === 'composed-sight') seen.fire(document)
      if (kind !== 'composed') return
      changed.fire(document)
      const view = readerOf(document.uri)
      // Until VS Code has taken over the new text, the old one is shown with what it had.
      if (view && show(view, composer.current)) changed.fire(view)
    }),
    vscode.workspace.onDidChangeTextDocument(({document}) => pageUri(document.uri) && changed.fire(document)),
  ]

  function show(
    document: vscode.TextDocument,
    find: (page: vscode.TextDocument) => AnnotatedArticle | undefined,
  ): AnnotatedArticle | undefined {
    const page = findPage(document)
    const article = page && find(page)
    return article && project(article, document)
  }

  /** The article at the document's offsets; undefined while a reader view has another text than its page. */
  function project(article: AnnotatedArticle, document: vscode.TextDocument): AnnotatedArticle | undefined {
    if (!pageUri(document.uri)) return article
    const {clean} = article.analysis
    if (clean?.text !== document.getText()) return
    const projection = projections.get(article) ?? projectArticle(article, clean)
    projections.set(article, projection)
    return projection
  }

  return {
    onDidChange: changed.event,
    onDidSee: seen.event,
    current: (document) => show(document, composer.current),
    inSight: (document) => show(document, composer.inSight),
    async of(document, token) {
      const uri = pageUri(document.uri)
      const article = await composer.of(uri ? await reader.open(uri) : document, token)
      return article && project(article, document)
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
