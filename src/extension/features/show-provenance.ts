import * as vscode from 'vscode'
import {provenanceOf, provenanceText} from '../../core/index.ts'
import {type ClaimArgument, chosenClaim} from '../chosen-claim.ts'
import type {Services} from '../services/index.ts'

/** The hover's text in an editor of its own, where a screen reader reads it line by line. */
export function showProvenance(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.showProvenance', async (argument: ClaimArgument) => {
    const chosen = await chosenClaim(services, argument)
    if (chosen) await services.texts.show('Provenance', provenanceText(provenanceOf(chosen.article, chosen.claim)))
  })
}
