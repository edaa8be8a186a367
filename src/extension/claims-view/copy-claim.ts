import * as vscode from 'vscode'
import {citationOf} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {type ClaimArgument, chosenClaim} from './chosen-claim.ts'

/** Copies a claim as somebody pastes it into notes: who, what, where. */
export function copyClaim(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.copyClaim', async (argument: ClaimArgument) => {
    const chosen = await services.enqueue((cursor) => chosenClaim(services, argument, cursor))
    if (!chosen) return
    await vscode.env.clipboard.writeText(citationOf(chosen.article, chosen.claim))
    vscode.window.setStatusBarMessage(vscode.l10n.t('On Record: claim copied'), 3000)
  })
}
