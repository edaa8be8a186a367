import * as vscode from 'vscode'
import type {AnnotatedArticle, Row} from '../../core/index.ts'
import type {ClaimReference} from '../claims-view/claim-reference.ts'
import type {Services} from '../services.ts'

export interface ChosenArticle {
  document: vscode.TextDocument
  article: AnnotatedArticle
}

/** The article that a link names, or else the one that the person works on; tells the person when there is none. */
export async function chosenArticle(
  {articles, active}: Services,
  argument?: Row | ClaimReference,
  worked = active.document,
): Promise<ChosenArticle | undefined> {
  const named = argument && 'uri' in argument ? argument.uri : undefined
  const document = named ? vscode.workspace.textDocuments.find(({uri}) => uri.toString() === named) : worked
  const article = document && (await articles.of(document))
  if (document && article) return {document, article}
  vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
}
