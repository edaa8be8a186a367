import * as vscode from 'vscode'
import {startOf} from '../../core/index.ts'
import {rangeOf} from '../places.ts'
import type {Services} from '../services/index.ts'

/** Tags with an icon of their own in media/tags; any other has the plain one. */
const icons = ['verified', 'disputed', 'needs check', 'out of context']

/** Shows in the margin which lines have tagged claims. */
export function tagMarks({context, articles}: Services): vscode.Disposable {
  const marks = new Map([...icons, 'tag'].map((tag) => [tag, vscode.window.createTextEditorDecorationType(look(tag))]))

  function look(tag: string): vscode.DecorationRenderOptions {
    const file = `${tag.replaceAll(' ', '-')}.svg`
    return {
      gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'media', 'tags', file),
      gutterIconSize: '75%',
    }
  }

  function mark(editor: vscode.TextEditor) {
    const {document} = editor
    const article = articles.current(document)
    const ranges = new Map<string, vscode.Range[]>()
    for (const claim of article?.analysis.claims ?? []) {
      const [tag] = article?.tags.get(claim.id) ?? []
      if (!tag) continue
      const icon = icons.includes(tag) ? tag : 'tag'
      const {start} = rangeOf(document, startOf(claim))
      ranges.set(icon, [...(ranges.get(icon) ?? []), new vscode.Range(start, start)])
    }
    for (const [tag, type] of marks) editor.setDecorations(type, ranges.get(tag) ?? [])
  }

  return vscode.Disposable.from(
    ...marks.values(),
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) mark(editor)
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(mark)),
  )
}
