import * as vscode from 'vscode'
import type {NoteProblem, Span} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {linkedUri} from './note-uris.ts'
import {rangesIn} from './text-ranges.ts'

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const

/** Shows where a note no longer says what its articles say. */
export function noteProblems({notes}: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('onRecord.notes')
  return vscode.Disposable.from(
    collection,
    notes.checked.onDidCheck((document) => {
      if (document.isClosed) return collection.delete(document.uri)
      const problems = notes.checked.problems(document)
      collection.set(
        document.uri,
        problems.map((problem) => diagnosticOf(document, problem)),
      )
    }),
  )

  function diagnosticOf(document: vscode.TextDocument, problem: NoteProblem): vscode.Diagnostic {
    const {message, severity, rule, related} = problem
    const diagnostic = new vscode.Diagnostic(rangeOf(document, placeOf(problem)), message, severities[severity])
    diagnostic.source = 'On Record'
    diagnostic.code = rule
    const uri = related && linkedUri(document.uri, related.path)
    const text = uri && notes.articles.latest(uri)?.text
    if (related && uri && text !== undefined) {
      const place = new vscode.Location(uri, rangesIn(text)(related.span))
      diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, related.message)]
    }
    return diagnostic
  }
}

/** The words that differ, where it is some of them; else all that the problem is about. */
function placeOf({span, marks}: NoteProblem): Span {
  if (!marks.length) return span
  return [Math.min(...marks.map(([start]) => start)), Math.max(...marks.map(([, end]) => end))]
}
