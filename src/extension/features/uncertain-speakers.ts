import * as vscode from 'vscode'
import {counted, uncertainClaims} from '../../core/index.ts'
import type {Services} from '../services/index.ts'

/** Counts in the status bar the claims whose speaker is uncertain; a click goes to the next one. */
export function uncertainSpeakers({articles, active}: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.uncertain', vscode.StatusBarAlignment.Right, 91)
  item.name = 'On Record: Uncertain Speakers'
  item.command = 'onRecord.nextUncertain'

  function show() {
    const article = active.document && articles.current(active.document)
    const count = article ? uncertainClaims(article).length : 0
    if (!count) return item.hide()
    item.text = `$(question) ${count}`
    item.tooltip = `${counted(count, 'claim')} with an uncertain speaker. Go to the next one.`
    item.accessibilityInformation = {label: item.tooltip, role: 'button'}
    item.show()
  }

  return vscode.Disposable.from(
    item,
    active.onDidChange(show),
    articles.onDidChange((document) => document === active.document && show()),
  )
}
