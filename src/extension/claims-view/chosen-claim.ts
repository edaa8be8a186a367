import * as vscode from 'vscode'
import {type AnnotatedArticle, type Claim, claimNear, type Row} from '../../core/index.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {type ChosenArticle, chosenArticle} from '../reader/chosen-article.ts'
import type {Services} from '../services.ts'
import type {ClaimReference} from './claim-reference.ts'

/**
 * How a command says which claim it means: a row of the tree, the row that is
 * selected there (for keys), a link's argument, or nothing for the one at the cursor.
 */
export type ClaimArgument = Row | 'selected' | ClaimReference | undefined

export interface ChosenClaim extends ChosenArticle {
  claim: Claim
}

export interface ChosenClaims {
  document: Pick<vscode.TextDocument, 'uri'>
  article: AnnotatedArticle
  claims: readonly Claim[]
}

/** The claim that a command is about, which started at `cursor`; tells the person when there is none. */
export async function chosenClaim(
  services: Services,
  given: ClaimArgument,
  cursor: Cursor,
): Promise<ChosenClaim | undefined> {
  const argument = given === 'selected' ? cursor.rows[0] : given
  const chosen = await chosenArticle(services, argument, cursor.document)
  if (!chosen) return
  const claim = find(chosen.article, chosen.document, argument, cursor)
  if (claim) return {...chosen, claim}
  vscode.window.showInformationMessage(
    argument
      ? vscode.l10n.t('On Record: no claim is selected.')
      : vscode.l10n.t('On Record: there is no claim at the cursor.'),
  )
}

function find(
  article: AnnotatedArticle,
  document: vscode.TextDocument,
  argument: Row | ClaimReference | undefined,
  cursor: Cursor,
): Claim | undefined {
  const {claims} = article.analysis
  if (argument && 'uri' in argument) return claims.find(({id}) => id === argument.claim)
  if (argument) return claims.find(({id}) => id === argument.claim?.id)
  const selection = cursor.selection()
  return selection && claimNear(article.analysis, document.offsetAt(selection.active))
}
