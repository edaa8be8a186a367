import * as vscode from 'vscode'
import {
  type Actor,
  type AnnotatedArticle,
  actorAt,
  actorOf,
  type Claim,
  describeCandidates,
  isUncertain,
  messageText,
  type Row,
} from '../../core/index.ts'
import {type ClaimArgument, chosenClaim} from '../claims-view/chosen-claim.ts'
import type {ClaimReference} from '../claims-view/claim-reference.ts'
import type {Cursor} from '../editor/command-queue.ts'
import type {Services} from '../services.ts'

/** How a command says which actor it means: as for claims. */
export type ActorArgument = ClaimArgument

export interface ChosenActor {
  document: vscode.TextDocument
  article: AnnotatedArticle
  actor: Actor
  /** The claim by which the actor was chosen. */
  claim?: Claim
}

/** The actor that a command is about; tells the person when there is none. */
export async function chosenActor(
  services: Services,
  given: ActorArgument,
  cursor: Cursor,
): Promise<ChosenActor | undefined> {
  const {articles, sidebar} = services
  const argument = given === 'selected' ? cursor.rows[0] : given
  if (given === 'selected' && argument && 'children' in argument && argument.type === 'actor')
    await sidebar.unfold(argument)
  if (argument && 'uri' in argument) return ofClaim(services, argument, cursor)
  const {document} = cursor
  const article = document && (await articles.of(document))
  if (document && article) {
    const {actors} = article.analysis
    const selection = cursor.selection()
    const actor = argument
      ? actors.find(({id}) => id === argument.actor?.id)
      : selection && actorAt(article.analysis, document.offsetAt(selection.active))?.actor
    if (actor) return {document, article, actor, claim: argument?.claim}
  }
  return argument && !argument.claim ? undefined : ofClaim(services, argument, cursor)
}

async function ofClaim(
  services: Services,
  argument: Row | ClaimReference | undefined,
  cursor: Cursor,
): Promise<ChosenActor | undefined> {
  const chosen = await chosenClaim(services, argument, cursor)
  const actor = chosen && actorOf(chosen.article, chosen.claim)
  if (chosen && actor) return {...chosen, actor}
  if (!chosen) return
  const {article, claim} = chosen
  vscode.window.showInformationMessage(
    isUncertain(article, claim)
      ? vscode.l10n.t(
          'On Record: the speaker is uncertain: {0}. Choose one with “Set Actor…”.',
          messageText(describeCandidates(article, claim)),
        )
      : vscode.l10n.t('On Record: no speaker found for this quotation.'),
  )
}
