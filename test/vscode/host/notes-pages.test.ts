import {assert} from 'chai'
import * as vscode from 'vscode'
import {until, uriOf} from './article.ts'
import {write} from './files.ts'

const run = vscode.commands.executeCommand

suite('notes on saved pages', () => {
  test('a page that is not open is cited by its file, and the link leads to where it is read', async () => {
    const uri = uriOf('page-notes.md')
    const text = '---\nabout: night-train.html\n---\n\n[[none new'
    await write('page-notes.md', text)
    const document = await vscode.workspace.openTextDocument(uri)
    const editor = await vscode.window.showTextDocument(document)
    const end = document.positionAt(text.length)
    let item: vscode.CompletionItem | undefined
    await until('the claim is suggested', async () => {
      const {items} = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end)
      item = items.find(({insertText}) => String(insertText).includes('None of this is new'))
      return item !== undefined
    })
    await editor.edit((edit) => edit.replace(item!.range as vscode.Range, item!.insertText as string))
    assert.include(document.getText(), '(night-train.html#claim=')
    const place = document.positionAt(document.getText().indexOf('(night-train') + 3)
    const found = await run<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, place)
    const link = found.find(({targetUri}) => targetUri.scheme === 'on-record-article')
    assert.isDefined(link, JSON.stringify(found))
    const page = await vscode.workspace.openTextDocument(link!.targetUri)
    assert.include(page.getText(link!.targetRange), 'None of this is new')
    await run('workbench.action.files.revert')
    await run('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uri)
  })
})
