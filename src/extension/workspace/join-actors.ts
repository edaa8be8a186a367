import * as vscode from 'vscode'
import type {ActorDecision, WorkspaceActor, WorkspaceRow} from '../../core/index.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {reportOnce} from '../editor/report-once.ts'
import type {Services} from '../services.ts'

type RowArgument = WorkspaceRow | 'selected' | undefined

/**
 * Lets a person say that two actors of different articles are one, or that some articles
 * mean a namesake. What is decided lies in `.on-record/actors.jsonld` in the folder.
 */
export function joinWorkspaceActors({workspace: {actors, view, index}}: Services): vscode.Disposable {
  function chosen(argument: RowArgument): WorkspaceActor | undefined {
    const row = view.chosen(argument)
    if (row?.actor) return row.actor
    vscode.window.showInformationMessage(
      vscode.l10n.t('On Record: select an actor in the view Workspace Claims first.'),
    )
  }

  async function join(argument: RowArgument, selected: readonly WorkspaceRow[] = []) {
    const actor = chosen(argument)
    if (!actor) return
    const others = selected.flatMap((row) => (row.actor && row.actor.key !== actor.key ? [row.actor] : []))
    const partners = others.length ? others : await pickOther(actor)
    if (!partners?.length) return
    const decisions = partners.map(
      (other): ActorDecision => ({relation: 'same', one: reference(other), other: reference(actor)}),
    )
    await actors.decide(decisions).catch(reportOnce)
  }

  async function pickOther(actor: WorkspaceActor): Promise<WorkspaceActor[] | undefined> {
    const items = actors
      .joined()
      .actors.filter(({key}) => key !== actor.key)
      .map((other) => ({
        label: other.name,
        description: [other.role, formatCount(phrases.workspace.articles, other.appearances.length)]
          .filter(Boolean)
          .join(' · '),
        other,
      }))
      .toSorted((one, another) => one.label.localeCompare(another.label))
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Who Is the Same as {0}?', actor.name),
      matchOnDescription: true,
    })
    return picked && [picked.other]
  }

  async function tellApart(argument: RowArgument) {
    const actor = chosen(argument)
    if (!actor) return
    const byId = new Map(index.articles().map((article) => [article.id, article]))
    const items = actor.appearances.map(({article, name}) => ({
      label: byId.get(article)?.title ?? article,
      description: [name === actor.name ? '' : name, byId.get(article)?.outlet].filter(Boolean).join(' · '),
      article,
      name,
    }))
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Which Articles Mean Another {0}?', actor.name),
      canPickMany: true,
      matchOnDescription: true,
    })
    if (!picked?.length || picked.length === items.length) return
    const [first, ...more] = picked.map(({article, name}) => ({article, name}))
    const apart = [first, ...more].map((one): ActorDecision => ({relation: 'different', one, other: {name: one.name}}))
    const together = more.map((other): ActorDecision => ({relation: 'same', one: first, other}))
    await actors.decide([...apart, ...together]).catch(reportOnce)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.workspace.joinActors', join),
    vscode.commands.registerCommand('onRecord.workspace.splitActor', tellApart),
  )

  /** By name, where all articles that have the name mean this actor; or else in one article. */
  function reference(actor: WorkspaceActor) {
    const {name} = actor
    const namesakes = actors.joined().actors.filter((other) => other.appearances.some((one) => one.name === name))
    const [first] = actor.appearances
    return namesakes.length > 1 ? first : {name}
  }
}
