import * as vscode from 'vscode'
import {claimNear, claimTree, type Grouping, parentsOf, type Row, type Sorting} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
import {nameOf} from '../notes/note-uris.ts'
import type {ActiveArticle, NoteOrigin} from '../reader/active-article.ts'
import type {Analyses} from '../reader/analyses.ts'
import type {Articles} from '../reader/articles.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import {dragClaims} from './drag-claims.ts'
import {createTreeFilter, type TreeFilter} from './tree-filter.ts'
import {rowTooltip, treeItem} from './tree-item.ts'

/** For how many milliseconds the cursor has to rest before the tree follows it. */
const cursorDelay = 120

/** For how many milliseconds claims may be older than the text before the tree says so. */
const staleDelay = 800

/** From how many rows on the tree starts with its groups closed. */
const longTree = 400

/** The sidebar's tree of claims, of the article that the person works on. */
export interface Sidebar {
  /** Returns the selected row, for keys pressed there. */
  selected(): Row | undefined
  /** Returns all selected rows, where several are. */
  selection(): readonly Row[]
  /** Returns all that the tree lists, by its topmost rows. */
  rows(): readonly Row[]
  /** Opens a group again that VS Code has folded because a key selected it. */
  unfold(row: Row): Thenable<void>
  dispose(): void
}

export interface SidebarOptions {
  analyses: Analyses
  articles: Articles
  active: ActiveArticle
}

export function createSidebar(options: SidebarOptions): Sidebar {
  const {articles, active} = options
  let rows: Row[] = []
  let parents = new Map<string, Row>()
  const changed = new vscode.EventEmitter<void>()
  const filter = createTreeFilter(refresh)
  let refreshing: ReturnType<typeof setTimeout> | undefined
  let aging: ReturnType<typeof setTimeout> | undefined
  const current = () => active.document && articles.current(active.document)
  const view = vscode.window.createTreeView<Row>('onRecord.claims', {
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragClaims(() => {
      const {document} = active
      const article = current()
      return document && article && {document, article}
    }),
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? row.children : rows),
      getParent: (row) => parents.get(row.id),
      getTreeItem: (row) => treeItem(row, {filtered: filter.active, long: parents.size > longTree}),
      resolveTreeItem(item, row) {
        const article = current()
        item.tooltip = article && rowTooltip(article, row)
        return item
      },
    },
  })

  function refresh() {
    rows = listRows(options, filter)
    parents = parentsOf(rows)
    clearTimeout(aging)
    describe(view, options, filter, rows)
    changed.fire()
  }

  /** What is in sight of the editor is marked first. */
  function refreshSoon() {
    clearTimeout(refreshing)
    refreshing = setTimeout(refresh)
  }

  /** An article that a note cites may be in no editor: it is analyzed only for this view. */
  function readHidden() {
    if (active.note && active.document && view.visible) articles.of(active.document).catch(reportOnce)
  }

  /** A line that came and went at every key would move the rows under the mouse. */
  function tellOfAge() {
    clearTimeout(aging)
    aging = setTimeout(() => describe(view, options, filter, rows), staleDelay)
  }

  const listeners = [
    view,
    changed,
    filter,
    active.onDidChange(() => {
      refresh()
      readHidden()
    }),
    view.onDidChangeVisibility(readHidden),
    articles.onDidChange((document) => document === active.document && refreshSoon()),
    vscode.workspace.onDidChangeTextDocument(({document}) => {
      if (document === active.document) tellOfAge()
    }),
    followCursor(options, view, () => rows),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('onRecord.tree') && refresh()),
  ]

  return {
    selected: () => view.selection[0],
    selection: () => view.selection,
    rows: () => rows,
    unfold: (row) => view.reveal(row, {select: false, focus: true, expand: true}),
    dispose() {
      clearTimeout(refreshing)
      clearTimeout(aging)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function listRows({articles, active: {document}}: SidebarOptions, filter: TreeFilter): Row[] {
  const article = document && articles.current(document)
  if (!article) return []
  return claimTree(article, {
    group: setting<Grouping>('groupBy', 'actor'),
    sort: setting<Sorting>('sortBy', 'count'),
    offered: offeredTags(document),
    filter: filter.text,
    only: filter.only,
  })
}

/** Says above the rows, and to what is contributed when, what there is and what is missing. */
function describe(
  view: vscode.TreeView<Row>,
  {analyses, articles, active: {document, note}}: SidebarOptions,
  filter: TreeFilter,
  rows: readonly Row[],
) {
  const article = document && articles.current(document)
  const total = article?.analysis.claims.length ?? 0
  const failure = document && analyses.failure(document)
  vscode.commands.executeCommand('setContext', 'onRecord.analyzed', article !== undefined)
  vscode.commands.executeCommand('setContext', 'onRecord.hasClaims', total > 0)
  vscode.commands.executeCommand('setContext', 'onRecord.failed', failure !== undefined)
  const whose = document && (article?.analysis.article.publisher ?? nameOf(document.uri))
  view.description = whose
  const lines = [
    whose && note && describeOrigin(whose, note),
    failure ?? (document && article && stateOf(analyses, document)),
    filter.message(claimIds(rows).size, total),
  ]
  view.message = lines.filter(Boolean).join(' ') || undefined
}

/** Says how the claims that are shown belong to the note in the active editor. */
function describeOrigin(whose: string, note: NoteOrigin): string {
  return note.isAbout
    ? vscode.l10n.t('Claims of {0}, which {1} is about.', whose, nameOf(note.uri))
    : vscode.l10n.t('Claims of {0}, which {1} cites.', whose, nameOf(note.uri))
}

/** Says how far the claims are those of the text as it is now; nothing where they are. */
function stateOf(analyses: Analyses, document: vscode.TextDocument): string | undefined {
  if (analyses.isPartial(document)) return vscode.l10n.t('Of this long text, what is in sight is read so far.')
  if (!analyses.isCurrent(document)) return vscode.l10n.t('Reading your changes…')
}

/**
 * Selects the row of the claim at the cursor once the cursor rests; a group that the
 * person folds meanwhile stays folded.
 */
function followCursor(
  {articles, active}: SidebarOptions,
  view: vscode.TreeView<Row>,
  rows: () => readonly Row[],
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  let moves = 0

  /** `clicked` is the row that was selected when the cursor moved: a click on it has moved the cursor. */
  async function follow(editor: vscode.TextEditor, clicked: Row | undefined) {
    const move = moves
    // Where somebody types, the claims of the text as it is now are on their way.
    const article = await articles.of(editor.document)
    const claim = article && claimNear(article.analysis, editor.document.offsetAt(editor.selection.active))
    const row =
      claim &&
      rows()
        .flatMap(({children}) => children)
        .find((child) => child.claim?.id === claim.id)
    if (!row || move !== moves || row.id === clicked?.id || row.id === view.selection[0]?.id) return
    view.reveal(row, {select: true, focus: false})
  }

  function stop() {
    clearTimeout(timer)
    moves++
  }

  const listeners = [
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      stop()
      if (textEditor.document !== active.document || !view.visible || !setting('followCursor', true)) return
      const [clicked] = view.selection
      timer = setTimeout(() => follow(textEditor, clicked), cursorDelay)
    }),
    view.onDidCollapseElement(stop),
  ]
  return new vscode.Disposable(() => {
    stop()
    for (const listener of listeners) listener.dispose()
  })
}

function setting<T>(name: string, otherwise: T): T {
  return vscode.workspace.getConfiguration('onRecord.tree').get(name, otherwise)
}

function claimIds(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(({claim, children}) => [...(claim ? [claim.id] : []), ...claimIds(children)]))
}
