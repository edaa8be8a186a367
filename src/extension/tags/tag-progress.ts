import * as vscode from 'vscode'
import {nextUntagged, startOf, tagProgress} from '../../core/index.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Tells in the status bar how many claims are tagged, and goes to the next one that is not. */
export function showTagProgress({articles, active, enqueueMove}: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.tagged', vscode.StatusBarAlignment.Right, 90)
  item.name = vscode.l10n.t('On Record: Tagged Claims')
  item.command = 'onRecord.nextUntagged'

  function show() {
    const article = active.document && articles.current(active.document)
    if (!article?.analysis.claims.length) return item.hide()
    const {tagged, all, text} = tagProgress(article)
    item.text = `$(tag) ${tagged}/${all}`
    item.tooltip = tagged < all ? vscode.l10n.t('{0}. Go to the next one that is not.', text) : text
    item.accessibilityInformation = {label: item.tooltip, role: 'button'}
    item.show()
  }

  async function next(cursor: Cursor) {
    const {document} = cursor
    const article = document && (await articles.of(document))
    if (!document || !article) return
    const start = cursor.selection()?.start
    const claim = nextUntagged(article, start ? document.offsetAt(start) : -1)
    if (claim) await revealSpan(document, startOf(claim))
    else vscode.window.showInformationMessage(vscode.l10n.t('On Record: {0}.', tagProgress(article).text))
  }

  return vscode.Disposable.from(
    item,
    active.onDidChange(show),
    articles.onDidChange((document) => document === active.document && show()),
    vscode.commands.registerCommand('onRecord.nextUntagged', () => enqueueMove(next)),
  )
}
