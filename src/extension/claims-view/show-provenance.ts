import * as vscode from 'vscode'
import {explainDetection, provenanceOf, provenanceText} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import type {Services} from '../services.ts'
import {type ClaimArgument, chosenClaim} from './chosen-claim.ts'

/** Where a claim comes from, and why the analysis says so, in an editor of its own, where a screen reader reads it line by line. */
export function showProvenance(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.showProvenance', async (argument: ClaimArgument) => {
    const chosen = await services.enqueue((cursor) => chosenClaim(services, argument, cursor))
    if (!chosen) return
    const {document, article, claim} = chosen
    // Layout and people need no weighing.
    const isWeighed = claim.cue.length > 0 && claim.evidence.some(({kind}) => kind === 'cue')
    const reasons = isWeighed ? await services.analyses.explain(document, claim.cue[0]) : []
    const detection = explainDetection(article, claim, reasons)
    await services.texts.show(
      vscode.l10n.t('Provenance'),
      provenanceText(provenanceOf(article, claim), detection, phrases),
    )
  })
}
