import * as vscode from 'vscode'
import {passageAt} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {offeredTags} from './offered-tags.ts'
import {tagsOfPassage} from './tags-of-passage.ts'

/** Offers the tags in the lightbulb of a claim, or of selected words, and a note. */
export function tagActions(services: Services): vscode.Disposable {
  const kind = vscode.CodeActionKind.Empty.append('onRecord.tag')
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      async provideCodeActions(document, range, _context, token) {
        const article = await services.articles.of(document, token)
        const span = [document.offsetAt(range.start), document.offsetAt(range.end)] as const
        const passage = article && passageAt(article.text, article.analysis, span)
        if (!passage) return
        const present = await tagsOfPassage(services, {document, passage})
        // What the lightbulb is at is chosen when the command runs: the selection does not move meanwhile.
        const action = (title: string, command: string, ...rest: unknown[]) => {
          const made = new vscode.CodeAction(title, kind)
          made.command = {title, command, arguments: [undefined, ...rest]}
          return made
        }
        return [
          ...offeredTags(document).map(({name}) =>
            action(
              present.includes(name) ? vscode.l10n.t('Remove “{0}”', name) : vscode.l10n.t('Tag as “{0}”', name),
              'onRecord.tagClaim',
              name,
            ),
          ),
          action(vscode.l10n.t('Write a note'), 'onRecord.writeNote'),
        ]
      },
    },
    {providedCodeActionKinds: [kind]},
  )
}
