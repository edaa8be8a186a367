import * as vscode from 'vscode'
import {shorten} from '../../core/index.ts'
import {type ClaimArgument, chosenClaim} from '../claims-view/chosen-claim.ts'
import type {Services} from '../services.ts'
import {askForActor} from './ask-for-actor.ts'

/** Corrections of claims: that something is not one, or is one after all. */
export function correctClaims(services: Services): vscode.Disposable {
  const {annotations, articles, enqueue} = services

  async function notAClaim(argument: ClaimArgument) {
    const chosen = await enqueue((cursor) => chosenClaim(services, argument, cursor))
    if (chosen) await annotations.correct(chosen.document, {kind: 'not-a-claim', content: chosen.claim.content})
  }

  async function addClaim() {
    const cursor = await enqueue((cursor) => cursor)
    const {document} = cursor
    const article = document && (await articles.of(document))
    const selection = cursor.selection()
    if (!document || !article || !selection || selection.isEmpty) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: select the words that somebody said first.'))
      return
    }
    const words = document.getText(selection)
    const start = document.offsetAt(selection.start) + words.length - words.trimStart().length
    const end = start + words.trim().length
    if (start === end) return
    const answer = await askForActor(article, {
      title: vscode.l10n.t('Who said this? {0}', shorten(words.trim(), 60)),
      nobody: true,
    })
    if (answer) await annotations.correct(document, {kind: 'add-claim', content: [[start, end]], ...answer})
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.notAClaim', notAClaim),
    vscode.commands.registerCommand('onRecord.addClaim', addClaim),
  )
}
