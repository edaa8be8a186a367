import * as vscode from 'vscode'
import {linkPath, nameOf} from './services/notes/note-uris.ts'

/** How many notes are offered. */
const most = 500

interface NoteItem extends vscode.QuickPickItem {
  uri?: vscode.Uri
}

/** Asks in which note to write, or makes one beside the article; undefined when the person leaves it. */
export async function askForNote(article: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const found = await vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', most)
  const notes = found
    .map((uri): NoteItem => ({label: `$(note) ${nameOf(uri)}`, description: vscode.workspace.asRelativePath(uri), uri}))
    .sort((a, b) => a.label.localeCompare(b.label))
  const fresh: NoteItem = {label: `$(new-file) ${vscode.l10n.t('New note about this article…')}`, alwaysShow: true}
  const chosen = await vscode.window.showQuickPick([fresh, ...notes], {
    title: vscode.l10n.t('Cite Claim in Notes'),
    placeHolder: vscode.l10n.t('The note to write into'),
    matchOnDescription: true,
  })
  const uri = chosen === fresh ? await newNote(article) : chosen?.uri
  return uri && vscode.workspace.openTextDocument(uri)
}

/** Makes a note whose front matter names the article. */
async function newNote(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const proposed = article.with({path: `${article.path.replace(/\.[^./]+$/, '')}.notes.md`, query: '', fragment: ''})
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('New Note'),
    saveLabel: vscode.l10n.t('Create'),
    defaultUri: article.scheme === 'untitled' ? undefined : proposed,
    filters: {Markdown: ['md']},
  })
  if (!uri) return
  const path = JSON.stringify(linkPath(uri, article))
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`---\nabout: ${path}\n---\n\n`))
  return uri
}
