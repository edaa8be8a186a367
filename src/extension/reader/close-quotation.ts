import * as vscode from 'vscode'
import {missingMarks} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {pageUri} from './reader-uris.ts'

/** A quick fix for a quotation that is never closed: puts the mark where the quotation was taken to end. */
export function closeQuotation({articles}: Services): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      async provideCodeActions(document, range, {diagnostics}, token) {
        const problem = diagnostics.filter(({code}) => code === 'unclosed-quotation')
        // A page's clean text is closed in the page.
        if (!problem.length || pageUri(document.uri)) return
        const article = await articles.of(document, token)
        const missing = article ? missingMarks(article) : []
        return missing
          .filter(({opening}) => rangeOf(document, opening).intersection(range))
          .map(({offset, mark}) => {
            const action = new vscode.CodeAction(vscode.l10n.t('Close the quotation with {0}', mark), kind)
            action.edit = new vscode.WorkspaceEdit()
            action.edit.insert(document.uri, document.positionAt(offset), mark)
            action.diagnostics = problem
            return action
          })
      },
    },
    {providedCodeActionKinds: [kind]},
  )
}
