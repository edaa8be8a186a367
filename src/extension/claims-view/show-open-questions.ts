import * as vscode from 'vscode'
import {openQuestions} from '../../core/index.ts'
import type {Services} from '../services.ts'

/** Counts in the status bar what waits for a person: speakers that are not sure, annotations to review. A click leads there. */
export function showOpenQuestions({articles, active}: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.open', vscode.StatusBarAlignment.Right, 91)
  item.name = vscode.l10n.t('On Record: Open Questions')

  function show() {
    const article = active.document && articles.current(active.document)
    const {review, speakers, text} = article ? openQuestions(article) : {review: 0, speakers: [], text: ''}
    vscode.commands.executeCommand('setContext', 'onRecord.toReview', review > 0)
    vscode.commands.executeCommand('setContext', 'onRecord.openSpeakers', speakers.length > 0)
    if (!text) return item.hide()
    const counts = [speakers.length && `$(question) ${speakers.length}`, review && `$(warning) ${review}`]
    item.text = counts.filter(Boolean).join(' ')
    item.tooltip = vscode.l10n.t('{0}. Go to the next one.', text)
    item.command = speakers.length ? 'onRecord.nextUncertain' : 'onRecord.choosePlace'
    item.accessibilityInformation = {label: item.tooltip, role: 'button'}
    item.show()
  }

  return vscode.Disposable.from(
    item,
    active.onDidChange(show),
    articles.onDidChange((document) => document === active.document && show()),
  )
}
