import * as vscode from 'vscode'
import {byPosition, startOf} from '../../core/index.ts'
import {pickPlace} from '../editor/pick-place.ts'
import type {Services} from '../services.ts'
import {claimItem} from './pick-claims.ts'

/** Picks a claim by typing words of it; the editor shows each as it is passed. */
export function goToClaim({articles, active}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.goToClaim', async () => {
    const {document} = active
    const article = document && (await articles.of(document))
    if (!document || !article) return
    const items = byPosition(article.analysis.claims).map((claim) => ({
      ...claimItem(article, claim),
      span: startOf(claim),
    }))
    await pickPlace(document, items, {
      title: vscode.l10n.t('Go to Claim'),
      placeholder: vscode.l10n.t('Words of the claim, its actor or tags'),
    })
  })
}
