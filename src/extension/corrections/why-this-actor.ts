import * as vscode from 'vscode'
import {fillIn, startOf, whyThisActor, wordsOf} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {type PlaceItem, pickPlace} from '../editor/pick-place.ts'
import {locationOf, rangeOf, revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {type ActorArgument, chosenActor} from './chosen-actor.ts'

/** Lists the evidence for an actor, and shows all the places that mean it. */
export function whyActor(services: Services): vscode.Disposable {
  async function why(argument: ActorArgument) {
    const chosen = await services.enqueue((cursor) => chosenActor(services, argument, cursor))
    if (!chosen) return
    const {document, article, actor, claim} = chosen
    const {title, summary, evidence} = whyThisActor(article, actor)
    const ofClaim: PlaceItem[] = (claim?.evidence ?? []).map(({text, span}) => ({
      label: span ? wordsOf(article, [span]) : vscode.l10n.t('This claim'),
      description: text,
      span: span ?? startOf(claim!),
    }))
    const ofMentions: PlaceItem[] = evidence.map(({words, reason, line, span}) => ({
      label: words,
      description: `${fillIn(phrases.line, line)}: ${reason}`,
      span,
    }))
    await pickPlace(document, [...ofClaim, ...ofMentions], {
      title: vscode.l10n.t('Why {0}?', title),
      placeholder: summary,
    })
  }

  async function peek(argument: ActorArgument) {
    const chosen = await services.enqueue((cursor) => chosenActor(services, argument, cursor))
    if (!chosen) return
    const {document, article, actor} = chosen
    const spans = whyThisActor(article, actor).evidence.map(({span}) => span)
    if (!spans.length) return
    await revealSpan(document, spans[0])
    const {start} = rangeOf(document, spans[0])
    const places = spans.map((span) => locationOf(document, span))
    await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, start, places, 'peek')
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.whyThisActor', why),
    vscode.commands.registerCommand('onRecord.peekMentions', peek),
  )
}
