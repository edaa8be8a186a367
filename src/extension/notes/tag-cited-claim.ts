import * as vscode from 'vscode'
import {passageOf, tagMark} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {askForTags, type TagChange} from '../tags/ask-for-tags.ts'
import {titleOf} from '../tags/chosen-passage.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import {describeTagChange} from '../tags/tag-change.ts'
import {tagsOfPassage} from '../tags/tags-of-passage.ts'
import {type Cited, citedAt} from './cited-at.ts'
import {linkedUri} from './note-uris.ts'

/** How a quick fix says which claim gets which tags. */
interface TagsOfClaim {
  note: string
  path: string
  claim: string
  tags: string[]
}

/** Tags the claim that a note cites, without leaving the note: the tags are those of the article. */
export function tagCitedClaim(services: Services): vscode.Disposable {
  async function tag(given?: TagsOfClaim) {
    const cited = given ? await claimOf(given) : await citedAtCursor()
    if (cited) return tagClaimOf(cited, given?.tags)
    vscode.window.showInformationMessage(vscode.l10n.t('On Record: there is no citation at the cursor.'))
  }

  async function citedAtCursor() {
    const editor = vscode.window.activeTextEditor
    return editor && citedAt(services, editor.document, editor.selection.active)
  }

  async function claimOf({note, path, claim: id}: TagsOfClaim) {
    const uri = linkedUri(vscode.Uri.parse(note), path)
    const article = await services.notes.articles.of(uri)
    const claim = article?.analysis.claims.find((one) => one.id === id)
    return article && claim && {uri, article, claim}
  }

  async function tagClaimOf({uri, article, claim}: Omit<Cited, 'citation'>, names?: string[]) {
    // Annotations follow the text of an open document; VS Code closes it again when nobody shows it.
    const document = await services.reader.openText(uri)
    const passage = passageOf(article.analysis, claim)
    const present = await tagsOfPassage(services, {document, passage})
    const offered = offeredTags(document)
    // A note cannot write spaces in a tag: “#needs-check” is the tag “needs check”.
    const meant = names?.map((name) => offered.find((one) => tagMark(one.name) === `#${name}`)?.name ?? name)
    const wanted: TagChange | undefined = meant
      ? {on: meant.filter((name) => !present.includes(name)), off: []}
      : await askForTags(vscode.l10n.t('Tag {0}', titleOf({document, article, passage})), {offered, present})
    if (!wanted?.on.length && !wanted?.off.length && !wanted?.evidence) return
    if (!(await services.annotations.tag(document, [passage], wanted))) return
    vscode.window.setStatusBarMessage(describeTagChange(wanted), 4000)
  }

  return vscode.commands.registerCommand('onRecord.tagCitedClaim', tag)
}
