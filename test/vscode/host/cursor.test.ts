import {assert} from 'chai'
import * as vscode from 'vscode'
import {newArticle, tagged} from './annotated.ts'
import {closeEditors, positionOf, putCursor, showArticle, until, uriOf} from './article.ts'
import {remove, write} from './files.ts'

const run = vscode.commands.executeCommand

suite('the cursor', () => {
  let article = ''

  setup(async () => {
    article = await newArticle()
  })

  teardown(async () => {
    await closeEditors()
    await remove(article)
    await remove(`${article}.claims.jsonld`)
  })

  test('a command acts on the claim where it began, though the cursor moves on meanwhile', async () => {
    const {editor, document} = await showArticle(article)
    await putCursor(editor, 'be rushed')
    const tagging = run('onRecord.tagClaim', undefined, 'verified')
    const elsewhere = positionOf(document, 'too heavy')
    editor.selection = new vscode.Selection(elsewhere, elsewhere)
    await tagging
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified'])
  })

  test('one that waits for another that moves the cursor acts on where that leads', async () => {
    const {editor} = await showArticle(article)
    await putCursor(editor, 'be rushed')
    await Promise.all([run('onRecord.nextClaim'), run('onRecord.copyClaim')])
    assert.include(await vscode.env.clipboard.readText(), 'It is too heavy')
  })

  test('a citation is there though somebody writes in the note meanwhile, and so are their words', async () => {
    const noteName = `${article}.notes.md`
    await write(noteName, '# Crane\n\n')
    const {editor} = await showArticle(article)
    const document = await vscode.workspace.openTextDocument(uriOf(noteName))
    const note = await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Beside})
    const times = 10
    for (let time = 1; time <= times; time++) {
      await putCursor(editor, 'be rushed')
      let isCited = false
      const citing = run('onRecord.citeClaim').then(() => {
        isCited = true
      })
      let typed = 0
      while (!isCited) {
        if (await note.edit((edit) => edit.insert(new vscode.Position(0, 0), '.'))) typed++
        // Somebody who writes lifts the finger: not every moment has a change that is under way.
        await run('setContext', 'onRecord.test.typed', typed)
      }
      await citing
      const text = document.getText()
      assert.lengthOf(text.split('#claim='), time + 1)
      assert.equal(/^\.*/.exec(text)?.[0].length, typed, 'each mark that was typed is there')
      await note.edit((edit) => edit.delete(new vscode.Range(0, 0, 0, typed)))
    }
    await remove(noteName)
  })

  test('a note that is closed before the claim is found gets the citation all the same', async () => {
    const noteName = `${article}.closed.md`
    await write(noteName, '# Crane\n\n')
    const {editor} = await showArticle(article)
    const document = await vscode.workspace.openTextDocument(uriOf(noteName))
    const end = new vscode.Range(2, 0, 2, 0)
    await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Beside, selection: end})
    await putCursor(editor, 'be rushed')
    await Promise.all([run('onRecord.citeClaim'), run('workbench.action.closeEditorsInOtherGroups')])
    await until('the citation is there', async () => {
      const {uri} = document
      return (await vscode.workspace.openTextDocument(uri)).getText().includes('#claim=')
    })
    await run('workbench.action.closeAllEditors')
    await remove(noteName)
  })
})
