import * as vscode from 'vscode'
import {claimNear, claimTree, type Grouping, parentsOf, type Row, type Sorting} from '../../core/index.ts'
import {dragClaims} from '../services/drag-claims.ts'
import type {Services} from '../services/index.ts'
import {treeFilter} from '../services/tree-filter.ts'
import {rowTooltip, treeItem} from '../services/tree-item.ts'
import {offeredTags} from '../tags.ts'

/** How long the cursor has to rest before the tree follows it. */
const restOfCursor = 120

/** From how many rows on the tree starts with its groups closed. */
const longTree = 400

/** The sidebar's tree of claims, of the article that the person works on. */
export function claimsTree({analyses, articles, active, sidebar}: Services): vscode.Disposable {
  let rows: Row[] = []
  let parents = new Map<string, Row>()
  let following: ReturnType<typeof setTimeout> | undefined
  const changed = new vscode.EventEmitter<void>()
  const filter = treeFilter(refresh)
  const view = vscode.window.createTreeView<Row>('onRecord.claims', {
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragClaims(() => {
      const {document} = active
      const article = document && articles.current(document)
      return article && {document, article}
    }),
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? row.children : rows),
      getParent: (row) => parents.get(row.id),
      getTreeItem: (row) => treeItem(row, {filtered: filter.active, long: parents.size > longTree}),
      resolveTreeItem(item, row) {
        const article = active.document && articles.current(active.document)
        item.tooltip = article && rowTooltip(article, row)
        return item
      },
    },
  })

  sidebar.selected = () => view.selection[0]
  sidebar.selection = () => view.selection
  sidebar.rows = () => rows
  sidebar.unfold = (row) => view.reveal(row, {select: false, focus: true, expand: true})

  const setting = <T>(name: string, otherwise: T) =>
    vscode.workspace.getConfiguration('onRecord.tree').get(name, otherwise)

  function refresh() {
    const {document} = active
    const article = document && articles.current(document)
    const options = {
      group: setting<Grouping>('groupBy', 'actor'),
      sort: setting<Sorting>('sortBy', 'count'),
      offered: offeredTags(document),
    }
    rows = article ? claimTree(article, {...options, filter: filter.text, only: filter.only}) : []
    parents = parentsOf(rows)
    const total = article?.analysis.claims.length ?? 0
    vscode.commands.executeCommand('setContext', 'onRecord.analyzed', article !== undefined)
    const failure = document && analyses.failure(document)
    vscode.commands.executeCommand('setContext', 'onRecord.hasClaims', total > 0)
    vscode.commands.executeCommand('setContext', 'onRecord.failed', failure !== undefined)
    view.description = article?.analysis.article.title
    const isPart = document && analyses.latest(document)?.part !== undefined
    const partly = isPart ? 'Of this long text, what is in sight is read so far.' : undefined
    view.message = failure ?? partly ?? filter.message(claimIds(rows).size, total)
    changed.fire()
  }

  function follow(editor: vscode.TextEditor) {
    clearTimeout(following)
    if (editor.document !== active.document || !view.visible || !setting('followCursor', true)) return
    following = setTimeout(async () => {
      // Where somebody types, the claims of the text as it is now are on their way.
      const article = await articles.of(editor.document)
      const claim = article && claimNear(article.analysis, editor.document.offsetAt(editor.selection.active))
      const row = claim && rows.flatMap(({children}) => children).find((child) => child.claim?.id === claim.id)
      if (row && view.selection[0]?.id !== row.id) view.reveal(row, {select: true, focus: false})
    }, restOfCursor)
  }

  const disposables = [
    view,
    changed,
    filter,
    active.onDidChange(refresh),
    articles.onDidChange((document) => document === active.document && refresh()),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => follow(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('onRecord.tree') && refresh()),
  ]
  return new vscode.Disposable(() => {
    clearTimeout(following)
    for (const disposable of disposables) disposable.dispose()
  })
}

function claimIds(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(({claim, children}) => [...(claim ? [claim.id] : []), ...claimIds(children)]))
}
