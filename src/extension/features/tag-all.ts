import * as vscode from 'vscode'
import {
  byPosition,
  type Claim,
  claimsOf,
  counted,
  passageOf,
  type Row,
  speakerName,
  statementOf,
} from '../../core/index.ts'
import {askForTags} from '../ask-for-tags.ts'
import type {Services} from '../services/index.ts'
import {offeredTags} from '../tags.ts'

/** Tags every claim of an actor or a group, or all that the filter shows, after a look at the list. */
export function tagAll(services: Services): vscode.Disposable {
  const {annotations, articles, active, sidebar} = services

  async function tag(row: Row | 'selected' | undefined) {
    const {document} = active
    const article = document && (await articles.of(document))
    if (!document || !article) {
      vscode.window.showInformationMessage('On Record: open an article first.')
      return
    }
    const chosen = row === 'selected' ? sidebar.selected() : row
    const claims =
      chosen?.type === 'actor' && chosen.actor
        ? claimsOf(article, chosen.actor)
        : claimsIn(chosen ? [chosen] : sidebar.rows())
    if (row === 'selected' && chosen?.children.length) await sidebar.unfold(chosen)
    if (!claims.length) {
      vscode.window.showInformationMessage('On Record: no claims are listed.')
      return
    }
    const whose = chosen ? ` of ${chosen.label}` : ''
    const answer = await askForTags(`Tag ${counted(claims.length, 'claim')}${whose}`, {
      offered: offeredTags(document),
      present: [],
    })
    if (!answer?.on.length) return
    const items = byPosition(claims).map((claim) => ({
      label: statementOf(article, claim, 80),
      description: speakerName(article, claim),
      detail: (article.tags.get(claim.id) ?? []).join(', ') || undefined,
      picked: true,
      claim,
    }))
    const confirmed = await vscode.window.showQuickPick(items, {
      title: `Tag these as “${answer.on.join(', ')}”?`,
      placeHolder: 'Uncheck those to leave out, then press Enter',
      canPickMany: true,
      matchOnDescription: true,
    })
    if (!confirmed?.length) return
    await annotations.tag(
      document,
      confirmed.map(({claim}) => passageOf(claim)),
      {on: answer.on},
    )
    vscode.window.setStatusBarMessage(`On Record: ${counted(confirmed.length, 'claim')} tagged`, 4000)
  }

  return vscode.commands.registerCommand('onRecord.tagAll', tag)
}

function claimsIn(rows: readonly Row[]): Claim[] {
  const claims = rows.flatMap((row) => [...(row.claim ? [row.claim] : []), ...claimsIn(row.children)])
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}
