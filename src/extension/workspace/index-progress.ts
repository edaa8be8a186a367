import * as vscode from 'vscode'
import {reportOnce} from '../editor/report-once.ts'
import type {Services} from '../services.ts'

/** Tells in the status bar how far the articles of the workspace are read; a click pauses the reading, or has it go on. */
export function indexProgress({workspace: {index}}: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('onRecord.index', vscode.StatusBarAlignment.Left, 9)
  item.name = vscode.l10n.t('On Record: Workspace')

  function show() {
    const {state, progress} = index
    // What takes no time need not be told of.
    if (state !== 'paused' && (state !== 'running' || progress.total < 2)) return item.hide()
    if (state === 'paused') {
      item.text = `$(debug-pause) ${vscode.l10n.t('Reading of articles paused')}`
      item.tooltip = vscode.l10n.t(
        'On Record has read {0} of {1} articles. Click to go on.',
        progress.done,
        progress.total,
      )
      item.command = 'onRecord.workspace.resume'
    } else {
      item.text = `$(sync~spin) ${vscode.l10n.t('Reading articles: {0} of {1}', progress.done, progress.total)}`
      item.tooltip = vscode.l10n.t('On Record reads the articles of this workspace in the background. Click to pause.')
      item.command = 'onRecord.workspace.pause'
    }
    item.accessibilityInformation = {label: `${item.text.replace(/^\S+ /, '')}. ${item.tooltip}`, role: 'button'}
    item.show()
  }

  if (vscode.workspace.getConfiguration('onRecord.workspace').get('indexOnStart', false)) {
    setTimeout(() => index.start().catch(reportOnce))
  }
  return vscode.Disposable.from(
    item,
    index.onDidChange(show),
    vscode.commands.registerCommand('onRecord.workspace.pause', () => index.pause()),
    vscode.commands.registerCommand('onRecord.workspace.resume', () => index.resume()),
  )
}
