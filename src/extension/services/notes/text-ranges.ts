import * as vscode from 'vscode'
import type {Span} from '../../../core/index.ts'

/** Ranges of a text that need not be open, as VS Code counts lines: CRLF, LF and CR all end one. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  const positionAt = (offset: number) => {
    let line = 0
    for (let high = starts.length; high - line > 1; ) {
      const middle = (line + high) >> 1
      if (starts[middle] <= offset) line = middle
      else high = middle
    }
    return new vscode.Position(line, offset - starts[line])
  }
  return ([start, end]) => new vscode.Range(positionAt(start), positionAt(end))
}
