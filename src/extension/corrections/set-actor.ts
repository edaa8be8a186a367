import * as vscode from 'vscode'
import {
  type ActorTarget,
  actorTarget,
  byPosition,
  type Claim,
  candidatesOf,
  claimNear,
  fillIn,
  isUncertain,
  nextClaim,
  openQuestions,
  sameDoubt,
  startOf,
  statementOf,
} from '../../core/index.ts'
import {type ChosenClaim, type ClaimArgument, chosenClaim} from '../claims-view/chosen-claim.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {askForActor} from './ask-for-actor.ts'

/** Sets who said a claim, as a correction; leads from one claim in doubt to the next. */
export function setActor(services: Services): vscode.Disposable {
  const {annotations, articles, enqueue, enqueueMove} = services

  /** `actor` is the id of a candidate; without it the person is asked. */
  async function set(argument: ClaimArgument, actor?: unknown) {
    const chosen = await enqueue((cursor) => chosenClaim(services, argument, cursor))
    if (!chosen) return
    const {document, article, claim} = chosen
    // A tree calls its commands with a list of rows in this place.
    const known = typeof actor === 'string' && article.analysis.actors.find(({id}) => id === actor)
    const title = vscode.l10n.t('Who said this? {0}', statementOf(article, claim, 60))
    const answer = known
      ? {actor: actorTarget(article, known.id)}
      : await askForActor(article, {title, nobody: true, claim})
    if (!answer) return
    const others = answer.actor && isUncertain(article, claim) ? sameDoubt(article, claim) : []
    if (!(await annotations.correct(document, correctionOf(claim, answer)))) return
    if (others.length) await offerOthers(chosen, others, answer)
  }

  /** What one statement of a cluster is answered with is likely the answer to the others. */
  async function offerOthers(
    {document, article}: ChosenClaim,
    others: readonly Claim[],
    answer: {actor?: ActorTarget},
  ) {
    const {version} = document
    const items = byPosition(others).map((claim) => ({
      label: statementOf(article, claim, 80),
      description: fillIn(phrases.line, document.positionAt(startOf(claim)[0]).line + 1),
      picked: true,
      claim,
    }))
    const confirmed = await vscode.window.showQuickPick(items, {
      title: formatCount(vscode.l10n.t('Also for {0} other statement?|Also for {0} other statements?'), others.length),
      placeHolder: vscode.l10n.t('Uncheck those of somebody else, then press Enter; Escape leaves them all uncertain'),
      canPickMany: true,
    })
    // Their places are those of the text that the person was asked about.
    if (!confirmed?.length || document.version !== version) return
    await annotations.correct(document, ...confirmed.map(({claim}) => correctionOf(claim, answer)))
  }

  async function next(cursor: Cursor) {
    const {document} = cursor
    const article = document && (await articles.of(document))
    if (!document || !article) return
    const start = cursor.selection()?.start
    const claim = nextClaim(openQuestions(article).speakers, start ? document.offsetAt(start) : -1)
    if (claim) await revealSpan(document, startOf(claim))
    else vscode.window.showInformationMessage(vscode.l10n.t('On Record: every claim has a speaker.'))
  }

  const kind = vscode.CodeActionKind.Empty.append('onRecord.actor')
  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.setActor', set),
    vscode.commands.registerCommand('onRecord.nextUncertain', () => enqueueMove(next)),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        async provideCodeActions(document, range, _context, token) {
          const article = await articles.of(document, token)
          const claim = article && claimNear(article.analysis, document.offsetAt(range.start))
          if (!claim || !isUncertain(article, claim)) return
          // The cursor says which claim when the command runs: it does not move meanwhile.
          const action = (title: string, ...rest: string[]) => {
            const made = new vscode.CodeAction(title, kind)
            made.command = {title, command: 'onRecord.setActor', arguments: [undefined, ...rest]}
            return made
          }
          const names = candidatesOf(article, claim).map(({actor}) =>
            action(vscode.l10n.t('Speaker is {0}', actor.name), actor.id),
          )
          return [...names, action(vscode.l10n.t('Speaker is somebody else…'))]
        },
      },
      {providedCodeActionKinds: [kind]},
    ),
  )
}

function correctionOf({content}: Claim, answer: {actor?: ActorTarget}) {
  return {kind: 'set-actor' as const, content, ...answer}
}
