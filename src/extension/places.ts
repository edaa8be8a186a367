import * as vscode from 'vscode'
import type {Span} from '../core/index.ts'

/** A span of the document's text as VS Code's range. */
export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

export function locationOf(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, rangeOf(document, span))
}

/** Shows a passage: selects it, in the middle of the editor where it was out of sight. */
export async function revealSpan(document: vscode.TextDocument, span: Span, {preserveFocus = false} = {}) {
  const range = rangeOf(document, span)
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
  const editor = await vscode.window.showTextDocument(document, {preserveFocus, viewColumn: shown?.viewColumn})
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
