import {assert} from 'chai'
import * as vscode from 'vscode'
import {articleText, newArticle, tagged, tagIn} from './annotated.ts'
import {putCursor, showArticle, until, uriOf} from './article.ts'
import {exists, read, remove, write} from './files.ts'

suite('saving annotations', () => {
  let name = ''
  let file = ''

  setup(async () => {
    name = await newArticle()
    file = `${name}.claims.jsonld`
  })

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const path of [name, file, `${file}.gone.1.tmp`]) await remove(path)
  })

  test('an editor with the file of annotations stays open, and shows each tag', async () => {
    await tagIn(name, 'be rushed')
    const side = await vscode.window.showTextDocument(uriOf(file), {
      viewColumn: vscode.ViewColumn.Beside,
      preview: false,
    })
    let closed = 0
    const listener = vscode.window.tabGroups.onDidChangeTabs((event) => {
      closed += event.closed.length
    })
    const {editor} = await showArticle(name)
    await putCursor(editor, 'too heavy')
    for (const tag of ['disputed', 'to quote', 'needs check']) {
      await vscode.commands.executeCommand('onRecord.tagClaim', undefined, tag)
      await until(`${tag} shows in the file`, () => side.document.getText().includes(tag))
    }
    listener.dispose()
    assert.equal(closed, 0)
    assert.isFalse(side.document.isClosed)
  })

  test('the file is never deleted: nobody is told that it is', async () => {
    await tagIn(name, 'be rushed')
    const created: string[] = []
    const deleted: string[] = []
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.claims.jsonld')
    watcher.onDidCreate((uri) => created.push(uri.path))
    watcher.onDidDelete((uri) => deleted.push(uri.path))
    await tagIn(name, 'too heavy', 'disputed')
    await until('the tag is in the file', async () => (await read(file)).includes('disputed'))
    // What is told of another file that goes now is told after all that came before.
    const last = `${name}.last.claims.jsonld`
    await write(last, '')
    // Of a file that comes and goes at once a disk tells nothing.
    await until('its creation is told', () => created.some((path) => path.endsWith(last)))
    await remove(last)
    await until('the last deletion is told', () => deleted.some((path) => path.endsWith(last)))
    watcher.dispose()
    assert.deepEqual(deleted, [uriOf(last).path])
  })

  test('what a window left that died while it saved is taken up, and the file is there again', async () => {
    await tagIn(name, 'be rushed')
    const whole = await read(file)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const other = await newArticle()
    await write(other, articleText)
    await write(`${other}.claims.jsonld.gone.1.tmp`, whole)
    const {document} = await showArticle(other)
    await until('the tag shows', async () => (await tagged(document)).length === 1)
    await until('the file is there', () => exists(`${other}.claims.jsonld`))
    await until('what was left is gone', async () => !(await exists(`${other}.claims.jsonld.gone.1.tmp`)))
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const path of [other, `${other}.claims.jsonld`]) await remove(path)
  })
})
