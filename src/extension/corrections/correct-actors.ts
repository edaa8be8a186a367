import * as vscode from 'vscode'
import {actorAt, fillIn, firstFullMention, mentionsOf, messageText, type Span} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {askForActor} from './ask-for-actor.ts'
import {type ActorArgument, type ChosenActor, chosenActor} from './chosen-actor.ts'

/** Corrections of actors: two that are one, one that is two, a better name. The article itself is never changed. */
export function correctActors(services: Services): vscode.Disposable {
  const {annotations, articles} = services

  async function merge(argument: ActorArgument) {
    const chosen = await services.enqueue((cursor) => chosenActor(services, argument, cursor))
    const mention = chosen && placeOf(chosen)
    if (!chosen || !mention) return
    const {document, article, actor} = chosen
    const answer = await askForActor(article, {title: vscode.l10n.t('{0} is the same as…', actor.name), except: actor})
    if (answer?.actor) await annotations.correct(document, {kind: 'merge-actors', mention, into: answer.actor})
  }

  async function split(argument: ActorArgument) {
    const chosen = await services.enqueue((cursor) => chosenActor(services, argument, cursor))
    if (!chosen) return
    const {document, article, actor} = chosen
    const items = mentionsOf(article.analysis, actor).map(({start, end, text, because}) => ({
      label: text,
      description: fillIn(phrases.line, document.positionAt(start).line + 1),
      detail: because,
      mention: [start, end] as Span,
    }))
    const title = vscode.l10n.t('Which words do not mean {0}?', actor.name)
    const picked = await vscode.window.showQuickPick(items, {title, matchOnDescription: true})
    const name =
      picked && (await vscode.window.showInputBox({title: vscode.l10n.t('Who is meant?'), value: picked.label}))?.trim()
    if (picked && name) await annotations.correct(document, {kind: 'split-mention', mention: picked.mention, name})
  }

  async function rename(argument: ActorArgument) {
    const chosen = await services.enqueue((cursor) => chosenActor(services, argument, cursor))
    const mention = chosen && placeOf(chosen)
    if (!chosen || !mention) return
    const {document, actor} = chosen
    const prompt = vscode.l10n.t('The name that On Record shows. The article stays as it is.')
    const name = (
      await vscode.window.showInputBox({title: vscode.l10n.t('Rename {0}', actor.name), prompt, value: actor.name})
    )?.trim()
    if (name) await annotations.correct(document, {kind: 'rename-actor', mention, name})
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.mergeActors', merge),
    vscode.commands.registerCommand('onRecord.splitActor', split),
    vscode.commands.registerCommand('onRecord.renameActor', rename),
    vscode.languages.registerRenameProvider('*', {
      async prepareRename(document, position, token) {
        const article = await articles.of(document, token)
        const place = article && actorAt(article.analysis, document.offsetAt(position))
        if (!place) throw new Error(vscode.l10n.t('There is no actor here.'))
        return {range: rangeOf(document, place.span), placeholder: place.actor.name}
      },
      async provideRenameEdits(document, position, newName, token) {
        const article = await articles.of(document, token)
        const place = article && actorAt(article.analysis, document.offsetAt(position))
        const name = newName.trim()
        if (place && name) await annotations.correct(document, {kind: 'rename-actor', mention: place.span, name})
        // What changes is the annotation, never the article.
        return new vscode.WorkspaceEdit()
      },
    }),
  )
}

/** A place that means the actor, by which a correction finds it again. */
function placeOf({article, actor}: ChosenActor): Span | undefined {
  const mention = firstFullMention(article.analysis, actor)
  if (mention) return [mention.start, mention.end]
  vscode.window.showInformationMessage(
    vscode.l10n.t('On Record: the article does not mention {0}.', messageText(actor.name)),
  )
}
