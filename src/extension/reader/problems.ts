import * as vscode from 'vscode'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Shows defects of the text, such as a quotation without its closing mark, where they are. */
export function problems({articles}: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('onRecord')
  return vscode.Disposable.from(
    collection,
    articles.onDidChange((document) => {
      const messages = articles.current(document)?.analysis.messages ?? []
      const found = messages.flatMap(({span, rule, reason}) => {
        if (!span) return []
        const diagnostic = new vscode.Diagnostic(rangeOf(document, span), reason, vscode.DiagnosticSeverity.Information)
        diagnostic.source = 'On Record'
        diagnostic.code = rule
        return diagnostic
      })
      collection.set(document.uri, found)
    }),
    vscode.workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
  )
}
