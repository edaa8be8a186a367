import * as vscode from 'vscode'
import {
  disputeRows,
  quoteRows,
  searchRow,
  type WorkspaceGrouping,
  type WorkspaceRow,
  workspaceTree,
} from '../../core/index.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {reportOnce} from '../editor/report-once.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import type {WorkspaceActors} from './actor-decisions.ts'
import type {SearchClaims} from './claim-search.ts'
import type {Disputes} from './disputes.ts'
import type {QuoteGroups} from './quote-groups.ts'
import type {SavedSearches} from './saved-searches.ts'
import type {WorkspaceIndex} from './workspace-index.ts'
import {workspaceItem} from './workspace-item.ts'

/** How many claims of a saved search are listed. */
const maxFound = 500

/** The tree of the claims of all articles of the workspace. */
export interface WorkspaceView {
  /** Returns the row that a command means: the one it is given, or else the selected one. */
  chosen<T>(argument: T | 'selected' | undefined): T | WorkspaceRow | undefined
  /** Returns the topmost rows. */
  rows(): readonly WorkspaceRow[]
  dispose(): void
}

export interface WorkspaceViewOptions {
  index: WorkspaceIndex
  actors: WorkspaceActors
  quotes: QuoteGroups
  disputes: Disputes
  searches: SavedSearches
  search: SearchClaims
}

/** The view asks for the index when somebody opens it. */
export function createWorkspaceView(options: WorkspaceViewOptions): WorkspaceView {
  const {index, actors, quotes, disputes, searches} = options
  const changed = new vscode.EventEmitter<void>()
  let rows: WorkspaceRow[] | undefined
  const view = vscode.window.createTreeView<WorkspaceRow>('onRecord.workspaceClaims', {
    showCollapseAll: true,
    canSelectMany: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? row.children?.() : listed()),
      getTreeItem: workspaceItem,
    },
  })

  function listed(): WorkspaceRow[] {
    rows ??= listRows(options)
    return rows
  }

  function refresh() {
    rows = undefined
    // VS Code asks for rows of a hidden view when it is shown again.
    changed.fire()
    describe()
  }

  function describe() {
    const {state, progress} = index
    const claims = index.articles().reduce((sum, article) => sum + article.claims.length, 0)
    vscode.commands.executeCommand('setContext', 'onRecord.workspace.state', state)
    vscode.commands.executeCommand('setContext', 'onRecord.workspace.hasClaims', claims > 0)
    view.description = claims
      ? `${formatCount(phrases.counts.claims, claims)}, ${formatCount(phrases.workspace.articles, index.articles().length)}`
      : undefined
    view.message =
      state === 'running' || state === 'paused'
        ? state === 'paused'
          ? vscode.l10n.t('Paused: {0} of {1} articles are read.', progress.done, progress.total)
          : vscode.l10n.t('Reading articles: {0} of {1}', progress.done, progress.total)
        : undefined
  }

  function startWhenSeen() {
    if (view.visible) index.start().catch(reportOnce)
  }

  let seen = -1
  const listeners = [
    view,
    changed,
    view.onDidChangeVisibility(startWhenSeen),
    index.onDidChange(() => {
      if (index.version === seen) return describe()
      seen = index.version
      refresh()
    }),
    actors.onDidChange(refresh),
    quotes.onDidChange(refresh),
    disputes.onDidChange(refresh),
    searches.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (['workspace', 'tags'].some((name) => event.affectsConfiguration(`onRecord.${name}`))) refresh()
    }),
  ]
  startWhenSeen()

  return {
    chosen: (argument) => (argument === 'selected' || argument === undefined ? view.selection[0] : argument),
    rows: listed,
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

function listRows({index, actors, quotes, disputes, searches, search}: WorkspaceViewOptions): WorkspaceRow[] {
  const shown = {offered: offeredTags(), phrases}
  const articles = index.articles()
  const group = vscode.workspace.getConfiguration('onRecord.workspace').get<WorkspaceGrouping>('groupBy', 'actor')
  return [
    ...searches.all().map((query) => searchRow(query, () => search(query, maxFound), shown)),
    ...quoteRows(quotes.latest(), articles, shown),
    ...disputeRows(disputes.latest(), shown),
    ...workspaceTree(articles, {group, actors: actors.joined(), ...shown}),
  ]
}
