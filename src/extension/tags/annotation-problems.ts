import * as vscode from 'vscode'
import type {FileContent} from '../../core/index.ts'
import type {Services} from '../services.ts'

const damaged = 'damaged-annotations'

/**
 * Warns of records in an article's file of annotations that cannot be read: in that
 * file, and on the article's first line with a quick fix that opens it.
 */
export function annotationProblems({annotations, articles}: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('onRecord.annotations')
  const warned = new Map<string, vscode.Uri>()

  function warn(document: vscode.TextDocument) {
    const file = annotations.file(document)
    const problems = file ? problemsIn(file.content) : []
    const before = warned.get(document.uri.toString())
    if (before) collection.delete(before)
    if (!file || !problems.length) return clear(document)
    warned.set(document.uri.toString(), file.uri)
    collection.set(
      file.uri,
      problems.map(({line, text}) => warning(line, text)),
    )
    const [{text: first}] = problems
    const what = problems.length > 1 ? vscode.l10n.t('{0} (and {1} more)', first, problems.length - 1) : first
    const text = vscode.l10n.t('In the file of annotations, {0}. The rest of it works; nothing is thrown away.', what)
    collection.set(document.uri, [warning(0, text)])
  }

  function clear({uri}: vscode.TextDocument) {
    warned.delete(uri.toString())
    collection.delete(uri)
  }

  return vscode.Disposable.from(
    collection,
    annotations.onDidChange(warn),
    articles.onDidChange(warn),
    vscode.workspace.onDidCloseTextDocument(clear),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions(document, _range, {diagnostics}) {
          const problem = diagnostics.filter(({code}) => code === damaged)
          const file = problem.length ? annotations.file(document) : undefined
          if (!file) return
          const title = vscode.l10n.t('Open the File of Annotations')
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
          const {line} = problemsIn(file.content)[0] ?? {line: 0}
          const selection = new vscode.Range(line, 0, line, 0)
          action.command = {title, command: 'vscode.open', arguments: [file.uri, {selection}]}
          action.diagnostics = problem
          return [action]
        },
      },
      {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]},
    ),
  )
}

function problemsIn({kept, unwritable}: FileContent): {line: number; text: string}[] {
  return [
    ...(unwritable ? [{line: 0, text: vscode.l10n.t('nothing can be added, since {0}', unwritable)}] : []),
    ...kept.map(({line, reason}) => ({line, text: vscode.l10n.t('a record in line {0} {1}', line + 1, reason)})),
  ]
}

function warning(line: number, text: string): vscode.Diagnostic {
  const range = new vscode.Range(line, 0, line, 1000)
  const diagnostic = new vscode.Diagnostic(range, text, vscode.DiagnosticSeverity.Warning)
  diagnostic.source = 'On Record'
  diagnostic.code = damaged
  return diagnostic
}
