import * as vscode from 'vscode'
import type {Services} from '../services.ts'

/** Tells in the status bar how much of a long text is read; a click stops the reading, or has it go on. */
export function readingProgress({analyses, active}: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.reading', vscode.StatusBarAlignment.Left, 10)
  item.name = vscode.l10n.t('On Record: Reading')
  let before: 'running' | 'stopped' | undefined

  function show() {
    const progress = active.document && analyses.progress(active.document)
    const state = progress === undefined || progress === 'stopped' ? progress : 'running'
    if (state !== before) vscode.commands.executeCommand('setContext', 'onRecord.reading', state)
    before = state
    if (progress === undefined) return item.hide()
    if (progress === 'stopped') {
      item.text = `$(debug-pause) ${vscode.l10n.t('Article read in part')}`
      item.tooltip = vscode.l10n.t('On Record has read what was in sight. Click to read the rest.')
      item.command = 'onRecord.readAll'
    } else {
      item.text = `$(sync~spin) ${vscode.l10n.t('Reading the article: {0} %', Math.floor(progress * 100))}`
      item.tooltip = vscode.l10n.t(
        'On Record is reading a long text; what is in sight can be used already. Click to pause.',
      )
      item.command = 'onRecord.stopReading'
    }
    item.accessibilityInformation = {label: `${item.text.replace(/^\S+ /, '')}. ${item.tooltip}`, role: 'button'}
    item.show()
  }

  return vscode.Disposable.from(
    item,
    active.onDidChange(show),
    analyses.onDidProgress((document) => document === active.document && show()),
    vscode.commands.registerCommand('onRecord.stopReading', () => active.document && analyses.stop(active.document)),
    vscode.commands.registerCommand('onRecord.readAll', () => active.document && analyses.resume(active.document)),
  )
}
