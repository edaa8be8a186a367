import * as vscode from 'vscode'
import {decodeFile} from '../editor/decode-file.ts'
import {proposePlace} from '../editor/propose-place.ts'
import {linkedUri, linkPath, nameOf} from '../notes/note-uris.ts'
import {namesItsSource} from '../reader/article-documents.ts'
import {openDocument} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'

/** How many Markdown files are looked at. */
const most = 500
/** What belongs to a project or a repository; nobody takes notes there. */
const projectFile =
  /\/(?:readme|changelog|contributing|licen[cs]e|copying|notice|security|support|authors|code_of_conduct)(?:[.-][^/]*)?$/i

interface NoteItem extends vscode.QuickPickItem {
  uri?: vscode.Uri
}

/**
 * Asks in which note to write, or makes one beside the article; undefined when the person leaves it. Notes that cite the
 * article come first. Articles in Markdown, and files such as a README, are not notes.
 */
export async function askForNote({notes}: Services, article: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const found = (await vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', most)).filter(
    ({path}) => !projectFile.test(path),
  )
  const areNotes = await Promise.all(found.map(isNote))
  const citing = new Set(
    (await notes.citing.all())
      .filter(({uri, note}) => note.citations.some(({path}) => linkedUri(uri, path).toString() === article.toString()))
      .map(({uri}) => uri.toString()),
  )
  const items = found
    .filter((_, index) => areNotes[index])
    .map((uri): NoteItem & {uri: vscode.Uri} => ({
      label: `$(note) ${nameOf(uri)}`,
      description: vscode.workspace.asRelativePath(uri),
      ...(citing.has(uri.toString()) && {detail: vscode.l10n.t('cites this article')}),
      uri,
    }))
    .sort((a, b) => Number(b.detail !== undefined) - Number(a.detail !== undefined) || a.label.localeCompare(b.label))
  const fresh: NoteItem = {label: `$(new-file) ${vscode.l10n.t('New note about this article…')}`, alwaysShow: true}
  const chosen = await vscode.window.showQuickPick([fresh, ...items], {
    title: vscode.l10n.t('Cite Claim in Notes'),
    placeHolder: vscode.l10n.t('The note to write into'),
    matchOnDescription: true,
  })
  const uri = chosen === fresh ? await newNote(article) : chosen?.uri
  return uri && vscode.workspace.openTextDocument(uri)
}

async function isNote(uri: vscode.Uri): Promise<boolean> {
  try {
    const text = openDocument(uri)?.getText() ?? decodeFile(await vscode.workspace.fs.readFile(uri))
    return !namesItsSource(text.split(/\r\n?|\n/))
  } catch {
    // Gone meanwhile, or no text.
    return false
  }
}

/** Makes a note whose front matter names the article. */
async function newNote(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const proposed = proposePlace(
    article.with({query: '', fragment: ''}),
    `${nameOf(article).replace(/\.[^.]+$/, '')}.notes.md`,
  )
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('New Note'),
    saveLabel: vscode.l10n.t('Create'),
    ...(proposed && {defaultUri: proposed}),
    filters: {Markdown: ['md']},
  })
  if (!uri) return
  const path = JSON.stringify(linkPath(uri, article))
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`---\nabout: ${path}\n---\n\n`))
  return uri
}
