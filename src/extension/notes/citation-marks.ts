import * as vscode from 'vscode'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Marks in notes the words that differ from the article's, and lets the long part of links stand back. */
export function citationMarks({notes}: Services): vscode.Disposable {
  const differing = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('diffEditor.removedTextBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('diffEditor.removedTextBorder'),
  })
  const fragments = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('disabledForeground'),
  })

  function mark(editor: vscode.TextEditor) {
    const {document} = editor
    if (!notes.active.isNote(document)) return
    const marks = notes.checked.problems(document).flatMap((problem) => problem.marks)
    const {citations} = notes.of(document)
    editor.setDecorations(
      differing,
      marks.map((span) => rangeOf(document, span)),
    )
    editor.setDecorations(
      fragments,
      citations.map(({fragment}) => rangeOf(document, fragment)),
    )
  }

  return vscode.Disposable.from(
    differing,
    fragments,
    notes.checked.onDidCheck((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) mark(editor)
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (notes.checked.isChecked(editor.document)) mark(editor)
    }),
  )
}
