import * as vscode from 'vscode'
import {
  articleExtensions,
  type Citation,
  moveLinks,
  type NoteEdit,
  type NoteLink,
  relink,
  type Span,
} from '../../core/index.ts'
import {pickClaim} from '../claims-view/pick-claims.ts'
import {applyOrTell} from '../editor/apply-or-tell.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {linkedUri, linkPath, nameOf} from './note-uris.ts'

/** How a quick fix says which citation it means. */
interface CitationPlace {
  note: string
  offset: number
}

/** How many files are offered in place of a lost article. */
const most = 2000

/** Asks where a lost article is now, or which claim is meant, and changes the note's links. */
export function findCitationAgain({notes}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.findCitationAgain', async (given?: CitationPlace) => {
    const editor = vscode.window.activeTextEditor
    const document = given
      ? vscode.workspace.textDocuments.find(({uri}) => uri.toString() === given.note)
      : editor?.document
    const offset = given?.offset ?? (document && editor ? document.offsetAt(editor.selection.active) : 0)
    const note = document && notes.of(document)
    const isHere = ([start, end]: Span) => start <= offset && offset <= end
    const citation = note?.citations.find(({link}) => isHere(link))
    const link = citation ?? note?.about.find(({span}) => isHere(span))
    if (!document || !link) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: there is no citation at the cursor.'))
      return
    }
    const article = await notes.articles.of(linkedUri(document.uri, link.path))
    if (!article) return findArticle(document, link)
    const claim = citation && (await pickClaim(article, vscode.l10n.t('Which Claim Is Cited?')))
    if (!claim) return
    const written = note!.text.slice(...citation.link)
    await apply(document, () => {
      const {text, citations} = notes.of(document)
      const same = citations.filter(({link}) => text.slice(...link) === written)
      const distance = ({link: [start]}: Citation) => Math.abs(start - offset)
      return same
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, 1)
        .map((one) => relink(one, article, claim))
    })
  })

  /** Files of the same name come first; all links of the note to the lost article follow. */
  async function findArticle(document: vscode.TextDocument, {path}: NoteLink) {
    const lost = nameOf(linkedUri(document.uri, path))
    const found = await vscode.workspace.findFiles(`**/*.{${articleExtensions}}`, '**/node_modules/**', most)
    const items = found
      .filter((uri) => uri.toString() !== document.uri.toString())
      .map((uri) => ({label: nameOf(uri), description: vscode.workspace.asRelativePath(uri), uri}))
      .sort((a, b) => Number(b.label === lost) - Number(a.label === lost) || a.label.localeCompare(b.label))
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Where Is {0} Now?', lost),
      placeHolder: vscode.l10n.t('The article that the note cites'),
      matchOnDescription: true,
    })
    if (!picked) return
    const target = linkPath(document.uri, picked.uri)
    await apply(document, () => moveLinks(notes.of(document), (linked) => (linked === path ? target : undefined)))
  }
}

/** Makes the changes that `edits` finds in the note as it is when they are made. */
async function apply(document: vscode.TextDocument, edits: () => readonly NoteEdit[]) {
  await applyOrTell(document.uri, () => {
    const edit = new vscode.WorkspaceEdit()
    for (const {span, text} of edits()) edit.replace(document.uri, rangeOf(document, span), text)
    return edit
  })
}
