import * as vscode from 'vscode'
import {weighedMostText} from '../../core/index.ts'
import {type ClaimArgument, chosenClaim} from '../chosen-claim.ts'
import type {Services} from '../services/index.ts'

/** Shows which answers weighed most in finding a claim, in the editor where provenance is shown. */
export function weighedMost(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.whatWeighedMost', async (argument: ClaimArgument) => {
    const chosen = await chosenClaim(services, argument)
    if (!chosen) return
    const {document, article, claim} = chosen
    // Layout and people need no weighing.
    const isWeighed = claim.cue.length > 0 && claim.evidence.some(({kind}) => kind === 'cue')
    const reasons = isWeighed ? await services.analyses.explain(document, claim.cue[0]) : []
    await services.texts.show('What Weighed Most', weighedMostText(article, claim, reasons))
  })
}
