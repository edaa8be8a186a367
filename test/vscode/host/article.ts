/** What the tests in the extension host share: the extension's API, and articles by name. */
import {assert} from 'chai'
import * as vscode from 'vscode'
import type {OnRecordApi} from '../../../src/extension/extension.ts'

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
export function putCursor(editor: vscode.TextEditor, words: string) {
  const position = positionOf(editor.document, words)
  editor.selection = new vscode.Selection(position, position)
}

/** Waits until the condition holds, as a person waits for the screen. */
export async function until(what: string, holds: () => boolean | Promise<boolean>) {
  let trouble: unknown
  for (const start = Date.now(); Date.now() - start < 8000; ) {
    try {
      if (await holds()) return
    } catch (error) {
      // What cannot be asked yet, of a file that is being written, does not hold yet.
      trouble = error
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  assert.fail(`never came true: ${what}${trouble ? ` (${trouble})` : ''}`)
}
