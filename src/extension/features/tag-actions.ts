import * as vscode from 'vscode'
import {claimAt} from '../../core/index.ts'
import type {ClaimReference} from '../chosen-claim.ts'
import type {Services} from '../services/index.ts'
import {offeredTags} from '../tags.ts'

/** Offers the tags in the lightbulb of a claim. */
export function tagActions({articles}: Services): vscode.Disposable {
  const kind = vscode.CodeActionKind.Empty.append('onRecord.tag')
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      async provideCodeActions(document, range, _context, token) {
        const article = await articles.of(document, token)
        const claim = article && claimAt(article.analysis, document.offsetAt(range.start))
        if (!claim) return
        const reference: ClaimReference = {uri: document.uri.toString(), claim: claim.id}
        const on = article.tags.get(claim.id) ?? []
        return offeredTags(document).map((tag) => {
          const action = new vscode.CodeAction(on.includes(tag) ? `Take off “${tag}”` : `Tag as “${tag}”`, kind)
          action.command = {title: action.title, command: 'onRecord.tagClaim', arguments: [reference, tag]}
          return action
        })
      },
    },
    {providedCodeActionKinds: [kind]},
  )
}
