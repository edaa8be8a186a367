import * as vscode from 'vscode'
import type {Span} from '../../core/index.ts'

/** A span of the document's text as VS Code's range. */
export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

export function locationOf(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, rangeOf(document, span))
}

/** How a passage is shown; without a column, in the editor that its document has, or else in the active one. */
export interface Revealed {
  preserveFocus?: boolean
  viewColumn?: vscode.ViewColumn
}

/** Shows a passage: selects it, in the middle of the editor where it was out of sight. */
export async function revealSpan(
  document: vscode.TextDocument,
  span: Span,
  {preserveFocus = false, viewColumn}: Revealed = {},
) {
  const range = rangeOf(document, span)
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    viewColumn: viewColumn ?? shown?.viewColumn,
    // Beside another one it stays until it is closed.
    preview: viewColumn === undefined ? undefined : false,
  })
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** What the editor shows of its document. */
export function sightOf({document, visibleRanges}: vscode.TextEditor): Span {
  const [first] = visibleRanges
  return first ? [document.offsetAt(first.start), document.offsetAt(first.end)] : [0, 0]
}

export function contains([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end
}
