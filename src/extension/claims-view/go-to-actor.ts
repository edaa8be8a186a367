import * as vscode from 'vscode'
import {claimsOf, firstFullMention} from '../../core/index.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {pickPlace} from '../editor/pick-place.ts'
import type {Services} from '../services.ts'

/** Picks an actor by name or alias, and goes to where the article introduces it. */
export function goToActor({articles, active}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.goToActor', async () => {
    const {document} = active
    const article = document && (await articles.of(document))
    if (!document || !article) return
    const items = article.analysis.actors.flatMap((actor) => {
      const mention = firstFullMention(article.analysis, actor)
      if (!mention) return []
      return {
        label: actor.name,
        description: actor.description,
        detail: [formatCount(phrases.counts.claims, claimsOf(article, actor).length), ...actor.aliases].join(' · '),
        span: [mention.start, mention.end] as const,
      }
    })
    await pickPlace(document, items, {
      title: vscode.l10n.t('Go to Actor'),
      placeholder: vscode.l10n.t('A name, an alias or a role'),
    })
  })
}
