import * as vscode from 'vscode'
import {damagedParts, digestOf, fillIn, isInside, messageText, resolveLink} from '../../core/index.ts'
import {applyOrTell} from '../editor/apply-or-tell.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {rangeOf} from '../editor/places.ts'
import {fileUri, openDocument} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {linkedUri, linkPath, mayFollow, nameOf} from './note-uris.ts'
import {citationsOf} from './notes-citing.ts'

/**
 * Writes down what an article holds as a note beside it, and opens it. What stands
 * there already is kept, but for the parts that were generated.
 */
export function newDigest(services: Services): vscode.Disposable {
  const {active, articles, notes} = services

  async function write() {
    const source = await sourceOf()
    if (!source) return
    const {article, uri} = source
    const digest = digestUri(uri)
    if (!isNoteBeside(uri, digest)) {
      vscode.window.showWarningMessage(
        vscode.l10n.t(
          'On Record: the setting onRecord.notes.digestName leads to {0}, which is not a Markdown file in the workspace. Change it.',
          messageText(digest.path),
        ),
      )
      return
    }
    const before = openDocument(digest) ?? (await vscode.workspace.openTextDocument(digest).then(undefined, () => {}))
    await notes.citing.all()
    const citedIn = new Map(
      [...citationsOf(services, {uri}, article)].map(([claim, places]) => [claim, notesAt(places, digest)]),
    )
    let previous = ''
    const isWritten = await applyOrTell(digest, () => {
      previous = before?.getText() ?? ''
      const text = digestOf(article, {path: linkPath(digest, uri), citedIn, previous})
      const edit = new vscode.WorkspaceEdit()
      if (!before) edit.createFile(digest, {contents: new TextEncoder().encode(text)})
      else if (previous !== text) edit.replace(digest, rangeOf(before, [0, previous.length]), text)
      return edit
    })
    if (!isWritten) return
    await vscode.window.showTextDocument(digest, {viewColumn: vscode.ViewColumn.Beside, preview: false})
    tellOfDamage(digest, damagedParts(previous))
  }

  /** The article that is read, or the one that the note is about from which the command is run. */
  async function sourceOf() {
    const note = vscode.window.activeTextEditor?.document
    const [about] = note && notes.active.isNote(note) ? notes.of(note).about : []
    if (note && about) {
      const uri = linkedUri(note.uri, about.path)
      const article = await notes.articles.of(uri)
      if (article) return {uri, article}
    }
    const {document} = active
    const article = document && (await articles.of(document))
    if (!document || !article) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    if (document.isUntitled) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('On Record: save the article first; its digest is written beside it.'),
      )
      return
    }
    return {uri: fileUri(document.uri), article}
  }

  return vscode.commands.registerCommand('onRecord.newDigest', write)
}

function tellOfDamage(digest: vscode.Uri, damaged: ReturnType<typeof damagedParts>) {
  if (!damaged.length) return
  const where = damaged.map(({name, line}) => `“${name}” (${fillIn(phrases.line, line)})`).join(', ')
  vscode.window.showWarningMessage(
    formatCount(
      vscode.l10n.t(
        'On Record: in {1} the marker lines of {2} are not a pair. What is there was left as it is, and {0} part was written again at the end. Delete the old lines, with their marker.|On Record: in {1} the marker lines of {2} are not pairs. What is there was left as it is, and {0} parts were written again at the end. Delete the old lines, with their markers.',
      ),
      damaged.length,
      messageText(nameOf(digest)),
      where,
    ),
  )
}

/** Each note once, as the digest names it; the digest itself is none. */
function notesAt(places: readonly vscode.Location[], digest: vscode.Uri): {path: string; name: string}[] {
  const uris = new Map(places.map(({uri}) => [uri.toString(), uri]))
  uris.delete(digest.toString())
  return [...uris.values()].map((uri) => ({path: linkPath(digest, uri), name: nameOf(uri)}))
}

/** Where the setting has an article's digest. */
function digestUri(article: vscode.Uri): vscode.Uri {
  const file = nameOf(article)
  const pattern = vscode.workspace.getConfiguration('onRecord.notes', article).get('digestName', '{name}.digest.md')
  const name = pattern.replaceAll('{file}', file).replaceAll('{name}', file.replace(/(?<=.)\.[^.]+$/, ''))
  const folder = vscode.Uri.joinPath(article, '..')
  return folder.with({path: resolveLink(name, folder.path)})
}

/** A setting may come with a folder from elsewhere: nothing but a note is written because of it, in the workspace or below the article. */
function isNoteBeside(article: vscode.Uri, digest: vscode.Uri): boolean {
  const folder = vscode.Uri.joinPath(article, '..').path
  return /\.(?:md|markdown)$/i.test(digest.path) && (mayFollow(digest) || isInside(digest.path, [folder]))
}
