import * as vscode from 'vscode'
import {claimsOfRow, type Row} from '../core/index.ts'
import {type ChosenClaims, type ClaimArgument, chosenClaim} from './chosen-claim.ts'
import {pickClaims} from './pick-claims.ts'
import {contains} from './places.ts'
import type {Services} from './services/index.ts'

/**
 * The claims that a command is about: all rows that are selected in the tree, all of
 * an actor's, those that a person picks while writing a note, or the one at the cursor.
 */
export async function chosenClaims(
  services: Services,
  argument: ClaimArgument,
  selected: readonly Row[] = [],
): Promise<ChosenClaims | undefined> {
  const {active, articles, notes, sidebar} = services
  const editor = vscode.window.activeTextEditor
  if (!argument && editor && notes.active.isNote(editor.document)) return pickClaims(services, editor.document)
  const rows = argument === 'selected' ? sidebar.selection() : selected.length ? selected : rowsOf(argument)
  const claims = rows.length ? [...new Set(rows.flatMap(claimsOfRow))] : []
  if (!argument) {
    const several = await selectedClaims(services)
    if (several) return several
  }
  if (!claims.length) {
    const chosen = await chosenClaim(services, argument)
    return chosen && {...chosen, claims: [chosen.claim]}
  }
  const {document} = active
  const article = document && (await articles.of(document))
  return document && article && {document, article, claims}
}

/** Where more than one claim is selected in the article: those, without what others among them say that somebody said. */
async function selectedClaims({active, articles}: Services): Promise<ChosenClaims | undefined> {
  const {document} = active
  const selection = vscode.window.visibleTextEditors.find((shown) => shown.document === document)?.selection
  const article = document && selection && !selection.isEmpty ? await articles.of(document) : undefined
  if (!document || !article) return
  const span = [document.offsetAt(selection!.start), document.offsetAt(selection!.end)] as const
  const inside = article.analysis.claims.filter(({content}) => content.every((part) => contains(span, part)))
  const ids = new Set(inside.map(({id}) => id))
  const claims = inside.filter(({within}) => !within || !ids.has(within))
  return claims.length > 1 ? {document, article, claims} : undefined
}

function rowsOf(argument: ClaimArgument): readonly Row[] {
  return argument && typeof argument === 'object' && 'children' in argument ? [argument] : []
}
