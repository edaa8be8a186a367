import * as vscode from 'vscode'
import {
  type Actor,
  type ActorTarget,
  type ActorType,
  type AnnotatedArticle,
  actorTypeNames,
  firstFullMention,
} from '../core/index.ts'

interface ActorItem extends vscode.QuickPickItem {
  target?: ActorTarget | 'new' | 'nobody'
}

/** What a person answers to "who?": an actor, nobody, or undefined where the question was put away. */
export type ActorAnswer = {actor?: ActorTarget} | undefined

/** Asks for an actor of the article, or for a new one by name. */
export async function askForActor(
  {analysis}: AnnotatedArticle,
  {title, nobody = false, except}: {title: string; nobody?: boolean; except?: Actor},
): Promise<ActorAnswer> {
  const items: ActorItem[] = analysis.actors
    .filter((actor) => actor !== except)
    .map((actor) => {
      const mention = firstFullMention(analysis, actor)
      return {
        label: actor.name,
        description: actor.description,
        detail: actor.aliases.join(' · ') || undefined,
        target: mention ? {mention: [mention.start, mention.end]} : {name: actor.name, type: actor.type},
      }
    })
  items.push({label: '$(add) Somebody else…', target: 'new', alwaysShow: true})
  if (nobody) items.push({label: '$(circle-slash) Nobody', target: 'nobody', alwaysShow: true})
  const chosen = await vscode.window.showQuickPick(items, {title, matchOnDescription: true, matchOnDetail: true})
  if (!chosen?.target) return
  if (chosen.target === 'nobody') return {}
  return chosen.target === 'new' ? askForNewActor(title) : {actor: chosen.target}
}

async function askForNewActor(title: string): Promise<ActorAnswer> {
  const name = (await vscode.window.showInputBox({title, prompt: 'The full name'}))?.trim()
  if (!name) return
  const types = Object.entries(actorTypeNames).map(([type, label]) => ({label, type: type as ActorType}))
  const chosen = await vscode.window.showQuickPick(types, {title: `What is ${name}?`})
  return chosen && {actor: {name, type: chosen.type}}
}
