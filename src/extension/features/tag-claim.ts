import * as vscode from 'vscode'
import {actorOf, shorten, wordsOf} from '../../core/index.ts'
import {type ChosenClaim, type ClaimArgument, chosenClaim} from '../chosen-claim.ts'
import type {Services} from '../services/index.ts'
import {offeredTags} from '../tags.ts'

/** Tags the claim at the cursor, of a row or of a link; the same tag again takes it off. */
export function tagClaim(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.tagClaim', async (argument: ClaimArgument, tag?: unknown) => {
      const chosen = await chosenClaim(services, argument)
      // A tree calls its commands with a list of rows in this place.
      const name = chosen && (typeof tag === 'string' ? tag : await askForTag(chosen))
      if (name) await services.annotations.toggleTag(chosen.document, chosen.claim, name)
    }),
  )
}

async function askForTag({document, article, claim}: ChosenClaim): Promise<string | undefined> {
  const on = article.tags.get(claim.id) ?? []
  const names = [...new Set([...offeredTags(document), ...on])]
  const own = {label: '$(add) Another tag…', tag: undefined}
  const items = names.map((tag) => ({
    label: `$(${on.includes(tag) ? 'check' : 'tag'}) ${tag}`,
    description: on.includes(tag) ? 'take off' : undefined,
    tag,
  }))
  const words = shorten(wordsOf(article.text, claim.content), 60)
  const chosen = await vscode.window.showQuickPick([...items, own], {
    title: `Tag: ${actorOf(article, claim)?.name ?? 'Unattributed'} — ${words}`,
  })
  if (chosen !== own) return chosen?.tag
  const typed = await vscode.window.showInputBox({
    title: 'Another Tag',
    prompt: 'The setting onRecord.tags lists the ones that are offered.',
  })
  return typed?.trim()
}
