import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  type Claim,
  claimNear,
  nextClaim,
  previousClaim,
  speakerName,
  startOf,
} from '../../core/index.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'

type Step = typeof nextClaim

/** Goes from claim to claim, also among those of the same actor; past the last one comes the first. */
export function nextClaimCommands(services: Services): vscode.Disposable {
  const go = (command: string, step: Step, sameActor: boolean) =>
    vscode.commands.registerCommand(command, () =>
      services.enqueueMove((cursor) => move(services, cursor, step, sameActor)),
    )
  return vscode.Disposable.from(
    go('onRecord.nextClaim', nextClaim, false),
    go('onRecord.previousClaim', previousClaim, false),
    go('onRecord.nextClaimOfActor', nextClaim, true),
    go('onRecord.previousClaimOfActor', previousClaim, true),
  )
}

async function move({articles}: Services, cursor: Cursor, step: Step, sameActor: boolean) {
  const {document} = cursor
  const article = document && (await articles.of(document))
  if (!document || !article) return
  // A revealed claim is selected, its start is where the person is.
  const start = cursor.selection()?.start
  const offset = start ? document.offsetAt(start) : 0
  const claim = step(sameActor ? ofSameActor(article, offset) : article.analysis.claims, offset)
  if (claim) await revealSpan(document, startOf(claim))
}

/** Of a claim in doubt: the others in doubt. */
function ofSameActor(article: AnnotatedArticle, offset: number): Claim[] {
  const {claims} = article.analysis
  const here = claimNear(article.analysis, offset)
  return here ? claims.filter((claim) => speakerName(article, claim) === speakerName(article, here)) : claims
}
