import {claimsOfRow, type Row} from '../../core/index.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {contains} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {type ChosenClaims, type ClaimArgument, chosenClaim} from './chosen-claim.ts'
import {pickClaims} from './pick-claims.ts'

/**
 * The claims that a command is about: all rows that are selected in the tree, all of
 * an actor's, those that a person picks while writing a note, or the one at the cursor.
 */
export async function chosenClaims(
  services: Services,
  argument: ClaimArgument,
  cursor: Cursor,
  selected: readonly Row[] = [],
): Promise<ChosenClaims | undefined> {
  if (!argument && cursor.note) return pickClaims(services, cursor.note)
  const rows = argument === 'selected' ? cursor.rows : selected.length ? selected : rowsOf(argument)
  const claims = rows.length ? [...new Set(rows.flatMap(claimsOfRow))] : []
  if (!argument) {
    const several = await selectedClaims(services, cursor)
    if (several) return several
  }
  if (!claims.length) {
    const chosen = await chosenClaim(services, argument, cursor)
    return chosen && {...chosen, claims: [chosen.claim]}
  }
  const {document} = cursor
  const article = document && (await services.articles.of(document))
  return document && article && {document, article, claims}
}

/** Where more than one claim is selected in the article: those, without what others among them say that somebody said. */
async function selectedClaims({articles}: Services, cursor: Cursor): Promise<ChosenClaims | undefined> {
  const {document} = cursor
  const article = document && !(cursor.selection()?.isEmpty ?? true) ? await articles.of(document) : undefined
  const selection = cursor.selection()
  if (!document || !article || !selection) return
  const span = [document.offsetAt(selection.start), document.offsetAt(selection.end)] as const
  const inside = article.analysis.claims.filter(({content}) => content.every((part) => contains(span, part)))
  const ids = new Set(inside.map(({id}) => id))
  const claims = inside.filter(({within}) => !within || !ids.has(within))
  return claims.length > 1 ? {document, article, claims} : undefined
}

function rowsOf(argument: ClaimArgument): readonly Row[] {
  return argument && typeof argument === 'object' && 'children' in argument ? [argument] : []
}
