import * as vscode from 'vscode'
import {partnersOf, type QuotePassage, quoted, shorten} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import type {SharedQuote} from './quote-groups.ts'

const code = 'altered-quotation'

/** Says at a quotation that other articles of the workspace have it in other words, and offers to compare. */
export function alteredQuotes({workspace: {index, quotes}}: Services): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('onRecord.quotes')

  function refresh(document: vscode.TextDocument) {
    const shared = document.isDirty ? [] : quotes.in(index.idOf(document.uri))
    if (!shared.length && !problems.has(document.uri)) return
    problems.set(
      document.uri,
      shared.flatMap((one) => problemOf(document, one) ?? []),
    )
  }

  function problemOf(document: vscode.TextDocument, {group, quote}: SharedQuote): vscode.Diagnostic | undefined {
    const others = alteredIn({group, quote})
    if (!others.length) return
    const [first] = others
    const message = vscode.l10n.t(
      'Worded otherwise in {0}: {1}',
      index.nameOf(first.article),
      quoted(shorten(first.text, 160)),
    )
    const problem = new vscode.Diagnostic(
      rangeOf(document, quote.spans[0]),
      message,
      vscode.DiagnosticSeverity.Information,
    )
    problem.source = 'On Record'
    problem.code = code
    return problem
  }

  const refreshAll = () => vscode.workspace.textDocuments.forEach(refresh)
  return vscode.Disposable.from(
    problems,
    quotes.onDidChange(refreshAll),
    vscode.workspace.onDidOpenTextDocument(refresh),
    vscode.workspace.onDidChangeTextDocument(({document}) => refresh(document)),
    vscode.workspace.onDidCloseTextDocument(({uri}) => problems.delete(uri)),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions(document, range) {
          const here = quotes
            .in(index.idOf(document.uri))
            .find((one) => alteredIn(one).length && rangeOf(document, one.quote.spans[0]).intersection(range))
          if (!here) return
          const title = vscode.l10n.t('Compare with Other Articles…')
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
          action.diagnostics = problems.get(document.uri)?.filter((problem) => problem.range.intersection(range))
          action.command = {
            title,
            command: 'onRecord.workspace.compareQuotes',
            arguments: [{quotes: here.group, quote: here.quote}],
          }
          return [action]
        },
      },
      {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]},
    ),
  )
}

/** The quotations of other articles that have words differently. */
function alteredIn({group, quote}: SharedQuote): QuotePassage[] {
  return partnersOf(group, quote).flatMap(({quote: other, relation}) => (relation === 'altered' ? [other] : []))
}
