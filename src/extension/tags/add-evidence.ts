import * as vscode from 'vscode'
import {ownAnnotation} from '../../core/index.ts'
import type {ClaimArgument} from '../claims-view/chosen-claim.ts'
import {formatCount} from '../editor/phrases.ts'
import type {Services} from '../services.ts'
import {askForEvidence} from './ask-for-evidence.ts'
import {chosenPassage, titleOf} from './chosen-passage.ts'
import {creatorOf} from './creator.ts'

/** Lets a person say what a verdict rests on: a link, and a line of text. */
export function addEvidence(services: Services): vscode.Disposable {
  const {annotations, enqueue} = services

  async function add(argument: ClaimArgument) {
    const chosen = await enqueue((cursor) => chosenPassage(services, argument, cursor))
    if (!chosen) return
    const {document, passage} = chosen
    const live = await annotations.of(document)
    const own = ownAnnotation(live, passage, await creatorOf(document))?.annotation
    const evidence = await askForEvidence(vscode.l10n.t('Evidence for {0}', titleOf(chosen)), own?.evidence ?? [])
    if (!evidence || !(await annotations.giveEvidence(document, passage, evidence))) return
    const text = vscode.l10n.t('On Record: {0} piece of evidence kept|On Record: {0} pieces of evidence kept')
    vscode.window.setStatusBarMessage(formatCount(text, evidence.length), 4000)
  }

  return vscode.commands.registerCommand('onRecord.addEvidence', add)
}
