import * as vscode from 'vscode'
import {type Claim, type IndexedPlace, messageText, oneLine, startOf, wordsOf} from '../../core/index.ts'
import {type Revealed, revealSpan} from '../editor/places.ts'
import {nameOf} from '../notes/note-uris.ts'
import type {ChosenArticle} from '../reader/chosen-article.ts'
import {readerOf} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'

/**
 * Finds a claim of the index in its article, as that is now, and shows it; `hidden` opens
 * the article without an editor. A page is shown as it reads. Tells the person when the
 * claim is gone.
 */
export async function showPlace(
  services: Services,
  place: IndexedPlace,
  how: Revealed | 'hidden',
): Promise<(ChosenArticle & {claim: Claim}) | undefined> {
  const uri = services.workspace.index.uriOf(place.article.id)
  const chosen = uri && (await openArticle(services, uri))
  const claim = chosen && findClaim(chosen, place)
  if (chosen && claim) {
    if (how !== 'hidden') await revealSpan(chosen.document, startOf(claim), how)
    return {...chosen, claim}
  }
  const name = messageText(uri ? nameOf(uri) : place.article.id)
  vscode.window.showInformationMessage(vscode.l10n.t('On Record: this claim is no longer in {0}.', name))
}

async function openArticle(services: Services, uri: vscode.Uri): Promise<ChosenArticle | undefined> {
  const {documents, articles, reader} = services
  const page = await reader.openText(uri)
  if (!documents.isArticle(page)) await vscode.commands.executeCommand('onRecord.openAsArticle', uri)
  const document = readerOf(uri) ?? page
  const article = await articles.of(document)
  return article && {document, article}
}

/** By its number where the words are still the same, or else by its words. */
function findClaim({article}: ChosenArticle, {claim: {id, content}}: IndexedPlace): Claim | undefined {
  const {claims} = article.analysis
  const hasWords = (claim: Claim) => oneLine(wordsOf(article, claim.content)) === content
  const same = claims.find((claim) => claim.id === id)
  return same && hasWords(same) ? same : claims.find(hasWords)
}
