import * as vscode from 'vscode'
import {lineIndex, type Span} from '../../core/index.ts'

/** Ranges of a text that need not be open. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const lineOf = lineIndex(text)
  const positionAt = (offset: number) => {
    const {number, start} = lineOf(offset)
    return new vscode.Position(number - 1, offset - start)
  }
  return ([start, end]) => new vscode.Range(positionAt(start), positionAt(end))
}
