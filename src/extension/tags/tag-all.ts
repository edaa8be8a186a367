import * as vscode from 'vscode'
import {byPosition, type Claim, claimsOf, passageOf, type Row, speakerName, statementOf} from '../../core/index.ts'
import {formatCount} from '../editor/phrases.ts'
import type {Services} from '../services.ts'
import {askForTags} from './ask-for-tags.ts'
import {offeredTags} from './offered-tags.ts'

/** Tags every claim of an actor or a group, or all that the filter shows, after a look at the list. */
export function tagAll(services: Services): vscode.Disposable {
  const {annotations, articles, active, sidebar} = services

  async function tag(row: Row | 'selected' | undefined) {
    const {document} = active
    const article = document && (await articles.of(document))
    if (!document || !article) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    const chosen = row === 'selected' ? sidebar.selected() : row
    const claims =
      chosen?.type === 'actor' && chosen.actor
        ? claimsOf(article, chosen.actor)
        : claimsIn(chosen ? [chosen] : sidebar.rows())
    if (row === 'selected' && chosen?.children.length) await sidebar.unfold(chosen)
    if (!claims.length) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: no claims are listed.'))
      return
    }
    const title = chosen
      ? formatCount(vscode.l10n.t('Tag {0} claim of {1}|Tag {0} claims of {1}'), claims.length, chosen.label)
      : formatCount(vscode.l10n.t('Tag {0} claim|Tag {0} claims'), claims.length)
    const answer = await askForTags(title, {offered: offeredTags(document), present: []})
    if (!answer?.on.length) return
    const items = byPosition(claims).map((claim) => ({
      label: statementOf(article, claim, 80),
      description: speakerName(article, claim),
      detail: (article.tags.get(claim.id) ?? []).join(', ') || undefined,
      picked: true,
      claim,
    }))
    const confirmed = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Tag these as “{0}”?', answer.on.join(', ')),
      placeHolder: vscode.l10n.t('Uncheck those to leave out, then press Enter'),
      canPickMany: true,
      matchOnDescription: true,
    })
    if (!confirmed?.length) return
    await annotations.tag(
      document,
      confirmed.map(({claim}) => passageOf(article.analysis, claim)),
      {on: answer.on, evidence: answer.evidence},
    )
    vscode.window.setStatusBarMessage(
      formatCount(vscode.l10n.t('On Record: {0} claim tagged|On Record: {0} claims tagged'), confirmed.length),
      4000,
    )
  }

  return vscode.commands.registerCommand('onRecord.tagAll', tag)
}

function claimsIn(rows: readonly Row[]): Claim[] {
  const claims = rows.flatMap((row) => [...(row.claim ? [row.claim] : []), ...claimsIn(row.children)])
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}
