/** What the tests in the extension host share: the extension's API, and articles by name. */
import {assert} from 'chai'
import * as vscode from 'vscode'
import type {OnRecordApi} from '../../../src/extension/extension.ts'
import {until} from '../until.ts'

export {until}

export async function api(): Promise<OnRecordApi> {
  const extension = vscode.extensions.getExtension<OnRecordApi>('on-record.on-record')
  assert.isDefined(extension, 'On Record is installed')
  return extension!.activate()
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name)
}

/** Shows the file of the workspace, and waits until On Record has looked at it. */
export async function show(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)))
  await until('its editor is the active one', () => vscode.window.activeTextEditor === editor)
  await (await api()).analysisOf(editor.document)
  return editor
}

/** Shows the file as an article: with its analysis, which must be there. */
export async function showArticle(name: string) {
  const editor = await show(name)
  const article = await (await api()).articleOf(editor.document)
  assert.isDefined(article, `${name} is an article`)
  return {editor, document: editor.document, article: article!}
}

/** The first place where the words stand. */
export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words)
  assert.isAtLeast(offset, 0, `"${words}" stands in the article`)
  return document.positionAt(offset)
}

/** Puts the cursor before the first place where the words stand. */
export function putCursor(editor: vscode.TextEditor, words: string): Promise<void> {
  const position = positionOf(editor.document, words)
  return select(editor, new vscode.Range(position, position))
}

/** Selects a range of the editor, which gets the focus, and waits until VS Code itself has it so. */
export async function select({document, viewColumn}: vscode.TextEditor, range: vscode.Range): Promise<void> {
  const shown = await vscode.window.showTextDocument(document, {viewColumn, selection: range})
  await until('the place is selected', () => shown.selection.isEqual(range))
}

/**
 * Saves what has changed and closes all editors. VS Code would keep an editor that has just changed: it refuses to ask
 * in tests. Documents need not be asked whether they have: that is told here a while after it is so.
 */
export async function closeEditors(): Promise<void> {
  await until('no editor is open', async () => {
    await vscode.workspace.saveAll()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    return vscode.window.tabGroups.all.every(({tabs}) => !tabs.length)
  })
}
