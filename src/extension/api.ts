import type * as vscode from 'vscode'
import type {OnRecordExports} from '../../api/on-record.d.ts'
import {
  type Analysis,
  type AnnotatedArticle,
  claimTree,
  type Highlight,
  highlightsOf,
  type IndexedArticle,
  type Row,
  type WorkspaceRow,
} from '../core/index.ts'
import {shownStyles} from './claims-view/highlight-looks.ts'
import {createExports} from './public-api.ts'
import type {Services} from './services.ts'

/**
 * What `activate` returns: `getAPI`, for other extensions, and beside it what tests look at, which may change at any
 * time. Offsets count UTF-16 code units of the document.
 */
export interface OnRecordApi extends OnRecordExports {
  /** Fired when a document's analysis or annotations changed. */
  onDidChange: vscode.Event<vscode.TextDocument>
  /** How much of a long document has been analyzed, 0 to 1; `stopped` where a person stopped it; undefined where nothing is left. */
  progressOf(document: vscode.TextDocument): number | 'stopped' | undefined
  /** The analysis of the document as it is now; undefined when it is not taken for an article. */
  analysisOf(document: vscode.TextDocument): Promise<Analysis | undefined>
  /** The analysis with tags and what is up for review. */
  articleOf(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined>
  /** What is highlighted where, under the present settings. */
  highlightsOf(document: vscode.TextDocument): Promise<Highlight[]>
  /** The claims as the sidebar lists them, grouped by actor. */
  rowsOf(document: vscode.TextDocument): Promise<Row[]>
  /** The articles of the workspace as its index has them, as soon as all are read. */
  workspaceArticles(): Promise<readonly IndexedArticle[]>
  /** Whether the articles of the workspace are read in a thread of their own. */
  readsInWorker(): boolean
  /** The claims of the workspace as its view lists them. */
  workspaceRows(): readonly WorkspaceRow[]
  /** Of how many documents something is held in memory. */
  heldDocuments(): number
}

export function createApi(services: Services): OnRecordApi {
  const {analyses, articles, states, workspace} = services
  return {
    ...createExports(services),
    onDidChange: articles.onDidChange,
    progressOf: (document) => analyses.progress(document),
    analysisOf: async (document) => (await articles.of(document))?.analysis,
    articleOf: (document) => articles.of(document),
    async highlightsOf(document) {
      const article = await articles.of(document)
      return article ? highlightsOf(article, shownStyles(document)) : []
    },
    async rowsOf(document) {
      const article = await articles.of(document)
      return article ? claimTree(article) : []
    },
    async workspaceArticles() {
      await workspace.index.start()
      return workspace.index.articles()
    },
    readsInWorker: () => !workspace.tasks.isLocal,
    workspaceRows: () => workspace.view.rows(),
    heldDocuments: () => states.size,
  }
}
