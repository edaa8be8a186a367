import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  byPosition,
  type Claim,
  claimIcon,
  describeUnusualStance,
  messageText,
  speakerName,
  statementOf,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {linkedUri, nameOf} from '../notes/note-uris.ts'
import type {Services} from '../services.ts'
import type {ChosenClaims} from './chosen-claim.ts'

const placeHolder = vscode.l10n.t('Words of the claim, its actor or tags')

interface ClaimItem extends vscode.QuickPickItem {
  claim: Claim
}

/** Asks which claims to cite, without leaving the note: of the article that it is about, or cites, or that is open. */
export async function pickClaims(services: Services, note: vscode.TextDocument): Promise<ChosenClaims | undefined> {
  const uri = await articleFor(services, note)
  if (!uri) return
  const article = await services.notes.articles.of(uri)
  if (!article) {
    vscode.window.showWarningMessage(vscode.l10n.t('On Record: there is no article {0}.', messageText(nameOf(uri))))
    return
  }
  const picked = await vscode.window.showQuickPick(
    byPosition(article.analysis.claims).map((claim) => claimItem(article, claim)),
    {
      title: vscode.l10n.t('Cite Claims of {0}', article.analysis.article.title ?? nameOf(uri)),
      placeHolder,
      canPickMany: true,
      matchOnDescription: true,
    },
  )
  return picked?.length ? {document: {uri}, article, claims: picked.map(({claim}) => claim)} : undefined
}

/** Asks for one claim of an article; undefined when the person leaves it. */
export async function pickClaim(article: AnnotatedArticle, title: string): Promise<Claim | undefined> {
  const items = byPosition(article.analysis.claims).map((claim) => claimItem(article, claim))
  const picked = await vscode.window.showQuickPick(items, {title, placeHolder, matchOnDescription: true})
  return picked?.claim
}

/** The article in question; asks where the note names several. */
async function articleFor({notes, active}: Services, note: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const {about, citations} = notes.of(note)
  const links = about.length ? about : citations
  const open = active.document ? [active.document.uri] : []
  const uris = links.length ? links.map(({path}) => linkedUri(note.uri, path)) : open
  const items = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()].map((uri) => ({
    label: nameOf(uri),
    description: vscode.workspace.asRelativePath(uri),
    uri,
  }))
  if (!items.length) {
    vscode.window.showInformationMessage(
      vscode.l10n.t('On Record: open an article first, or name it in the note’s front matter (about: article.txt).'),
    )
  }
  if (items.length < 2) return items[0]?.uri
  const picked = await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Cite Claims of Which Article?')})
  return picked?.uri
}

/** A claim in a list to choose from. */
export function claimItem(article: AnnotatedArticle, claim: Claim): ClaimItem {
  return {
    label: `$(${claimIcon(claim)}) ${statementOf(article, claim, 90)}`,
    description: [
      speakerName(article, claim),
      phrases.kinds[claim.kind],
      describeUnusualStance(claim, phrases),
      ...(article.tags.get(claim.id) ?? []),
    ]
      .filter(Boolean)
      .join(' · '),
    claim,
  }
}
