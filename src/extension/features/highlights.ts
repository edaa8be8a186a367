import * as vscode from 'vscode'
import {type HighlightStyle, highlightStyles, highlightsOf} from '../../core/index.ts'
import {rangeOf} from '../places.ts'
import {highlightLooks, shownStyles} from '../services/highlight-looks.ts'
import type {Services} from '../services/index.ts'

/** Marks claims and names in every visible article. */
export function highlights({articles}: Services): vscode.Disposable {
  const looks = new Map(
    highlightStyles.map((style) => [style, vscode.window.createTextEditorDecorationType(highlightLooks[style])]),
  )
  const disposables = [
    ...looks.values(),
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) mark(editor)
    }),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.highlight')) markAll(vscode.window.visibleTextEditors)
    }),
    vscode.commands.registerCommand('onRecord.toggleHighlights', () => {
      const settings = vscode.workspace.getConfiguration('onRecord.highlight')
      return settings.update('enabled', !settings.get('enabled', true), vscode.ConfigurationTarget.Global)
    }),
  ]

  function markAll(editors: readonly vscode.TextEditor[]) {
    for (const editor of editors) mark(editor)
  }

  function mark(editor: vscode.TextEditor) {
    const {document} = editor
    const article = articles.current(document)
    const ranges = new Map<HighlightStyle, vscode.Range[]>(highlightStyles.map((style) => [style, []]))
    for (const {style, span} of article ? highlightsOf(article, shownStyles(document)) : []) {
      ranges.get(style)?.push(rangeOf(document, span))
    }
    for (const [style, look] of looks) editor.setDecorations(look, ranges.get(style) ?? [])
  }

  return vscode.Disposable.from(...disposables)
}
