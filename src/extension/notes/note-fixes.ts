import * as vscode from 'vscode'
import type {NoteProblem} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Problems for which a person has to say where the article or the claim is now. */
const lost = /^(article-gone|claim-gone|claim-ambiguous)$/

/** Quick fixes for what is wrong with citations. */
export function noteFixes({notes}: Services): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix
  return vscode.languages.registerCodeActionsProvider(
    notes.selector,
    {
      provideCodeActions(document, range, {diagnostics}) {
        return notes.checked.problems(document).flatMap((problem) => {
          if (!rangeOf(document, problem.span).intersection(range)) return []
          const solved = diagnostics.filter(
            ({message, source}) => source === 'On Record' && message === problem.message,
          )
          return actionsFor(document, problem).map((action) => {
            action.diagnostics = solved
            return action
          })
        })
      },
    },
    {providedCodeActionKinds: [kind]},
  )

  function actionsFor(document: vscode.TextDocument, problem: NoteProblem): vscode.CodeAction[] {
    const {fixes, setTags, rule, span} = problem
    const actions = fixes.map(({title, edits}, index) => {
      const action = new vscode.CodeAction(title, kind)
      action.edit = new vscode.WorkspaceEdit()
      for (const {span, text} of edits) action.edit.replace(document.uri, rangeOf(document, span), text)
      action.isPreferred = index === 0
      return action
    })
    if (setTags) {
      const tags = setTags.tags.map((tag) => `“${tag}”`).join(', ')
      actions.push(
        commandAction(vscode.l10n.t('Tag the claim as {0}', tags), 'onRecord.tagCitedClaim', {
          note: document.uri.toString(),
          ...setTags,
        }),
      )
    }
    if (lost.test(rule)) {
      actions.push(
        commandAction(vscode.l10n.t('Find it again…'), 'onRecord.findCitationAgain', {
          note: document.uri.toString(),
          offset: span[0],
        }),
      )
    }
    return actions
  }

  function commandAction(title: string, command: string, argument: unknown): vscode.CodeAction {
    const action = new vscode.CodeAction(title, kind)
    action.command = {title, command, arguments: [argument]}
    return action
  }
}
