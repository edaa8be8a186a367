import * as vscode from 'vscode'
import {
  type Actor,
  type ActorTarget,
  type ActorType,
  type AnnotatedArticle,
  actorTarget,
  type Claim,
  formatPercent,
  offeredActors,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'

interface ActorItem extends vscode.QuickPickItem {
  target?: ActorTarget | 'new' | 'nobody'
}

/** What a person answers to "who?": an actor, nobody, or undefined where the question was put away. */
export type ActorAnswer = {actor?: ActorTarget} | undefined

/** Asks for an actor of the article, the candidates for `claim` first, or for a new one by name. */
export async function askForActor(
  article: AnnotatedArticle,
  {title, nobody = false, except, claim}: {title: string; nobody?: boolean; except?: Actor; claim?: Claim},
): Promise<ActorAnswer> {
  const {candidates, speakers, others} = offeredActors(article, {claim, except})
  const itemOf = (actor: Actor, probability?: number): ActorItem => ({
    label: actor.name,
    description: [probability === undefined ? '' : formatPercent(probability), actor.description]
      .filter(Boolean)
      .join(' · '),
    detail: actor.aliases.join(' · ') || undefined,
    target: actorTarget(article, actor.id),
  })
  const items: ActorItem[] = candidates.map(({actor, probability}) => itemOf(actor, probability))
  for (const [label, actors] of [
    [vscode.l10n.t('speak in the article'), speakers],
    [vscode.l10n.t('are mentioned'), others],
  ] as const) {
    if (items.length && actors.length) items.push({label, kind: vscode.QuickPickItemKind.Separator})
    items.push(...actors.map((actor) => itemOf(actor)))
  }
  if (items.length) items.push({label: '', kind: vscode.QuickPickItemKind.Separator})
  items.push({label: `$(add) ${vscode.l10n.t('Somebody else…')}`, target: 'new', alwaysShow: true})
  if (nobody) items.push({label: `$(circle-slash) ${vscode.l10n.t('Nobody')}`, target: 'nobody', alwaysShow: true})
  const chosen = await vscode.window.showQuickPick(items, {title, matchOnDescription: true, matchOnDetail: true})
  if (!chosen?.target) return
  if (chosen.target === 'nobody') return {}
  return chosen.target === 'new' ? askForNewActor(title) : {actor: chosen.target}
}

async function askForNewActor(title: string): Promise<ActorAnswer> {
  const name = (await vscode.window.showInputBox({title, prompt: vscode.l10n.t('The full name')}))?.trim()
  if (!name) return
  const types = Object.entries(phrases.actorTypes).map(([type, label]) => ({label, type: type as ActorType}))
  const chosen = await vscode.window.showQuickPick(types, {title: vscode.l10n.t('What is {0}?', name)})
  return chosen && {actor: {name, type: chosen.type}}
}
