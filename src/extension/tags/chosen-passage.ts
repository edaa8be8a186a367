import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  type Passage,
  passageAt,
  passageOf,
  quoted,
  shorten,
  speakerName,
  statementOf,
  wordsOf,
} from '../../core/index.ts'
import type {ClaimArgument} from '../claims-view/chosen-claim.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {type ChosenArticle, chosenArticle} from '../reader/chosen-article.ts'
import type {Services} from '../services.ts'

export interface ChosenPassage extends ChosenArticle {
  passage: Passage
}

/**
 * What a command shall annotate: the claim or passage of a row or a link, the
 * selected words, or the claim at the cursor where it started; tells the person when there is none.
 */
export async function chosenPassage(
  services: Services,
  given: ClaimArgument,
  cursor: Cursor,
): Promise<ChosenPassage | undefined> {
  const argument = given === 'selected' ? cursor.rows[0] : given
  const chosen = await chosenArticle(services, argument, cursor.document)
  if (!chosen) return
  const {document, article} = chosen
  const passage = find(article, document, given === 'selected' ? (argument ?? 'selected') : argument, cursor)
  if (passage) return {...chosen, passage}
  vscode.window.showInformationMessage(
    given
      ? vscode.l10n.t('On Record: no claim is selected.')
      : vscode.l10n.t('On Record: there is no claim at the cursor, and no words are selected.'),
  )
}

function find(
  {text, analysis, passages}: AnnotatedArticle,
  document: vscode.TextDocument,
  argument: ClaimArgument,
  cursor: Cursor,
): Passage | undefined {
  if (argument === 'selected') return
  if (!argument) {
    const selection = cursor.selection()
    return (
      selection && passageAt(text, analysis, [document.offsetAt(selection.start), document.offsetAt(selection.end)])
    )
  }
  const claim = 'uri' in argument ? argument.claim : argument.claim?.id
  const found = analysis.claims.find(({id}) => id === claim)
  if (found) return passageOf(analysis, found)
  if ('type' in argument && argument.type === 'response' && argument.span) return {spans: [argument.span]}
  const annotation = 'annotation' in argument ? argument.annotation : undefined
  const passage = passages.find(({id}) => id === annotation)
  return passage && {spans: [...passage.spans]}
}

/** The passage in words for a person: "Ann Roe · said: the wiring was old". */
export function titleOf({article, passage: {spans, claim}}: ChosenPassage, length = 60): string {
  if (!claim) return quoted(shorten(wordsOf(article, spans), length))
  return `${speakerName(article, claim)} · ${statementOf(article, claim, length)}`
}
