import {assert} from 'chai'
import * as vscode from 'vscode'
import {articleText, newArticle, setting, tagged, tagIn} from './annotated.ts'
import {api, showArticle, until, uriOf} from './article.ts'
import {exists, read, remove, write} from './files.ts'

const shown = ['“We will not be rushed,” verified']

async function rename(from: string, to: string) {
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(uriOf(from), uriOf(to))
  await vscode.workspace.applyEdit(edit)
}

suite('annotations that travel with their article', () => {
  let name = ''

  setup(async () => {
    name = await newArticle()
  })

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const setTo of ['annotationsFolder', 'creator']) await setting(setTo, undefined)
    for (const path of [name, `${name}.claims.jsonld`, 'marks', 'moved']) await remove(path)
  })

  test('tag, edit above, undo, save, close, change from outside, rename: the tag is where it was', async () => {
    const {editor, document} = await tagIn(name, 'be rushed')
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), 'It rained all day.\n\n'))
    assert.deepEqual(await tagged(document), shown)
    await vscode.commands.executeCommand('undo')
    assert.deepEqual(await tagged(document), shown)
    await vscode.commands.executeCommand('redo')
    await document.save()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await write(name, (await read(name)).replace('It rained', 'Snow fell, and it rained').replace('Mayor', 'mayor'))
    await rename(name, `moved/${name}`)
    await until('its file has moved', () => exists(`moved/${name}.claims.jsonld`))
    const {document: there} = await showArticle(`moved/${name}`)
    await until('the new text is read', () => there.getText().includes('Snow'))
    await until('the tag shows', async () => (await tagged(there)).length === 1)
    assert.deepEqual(await tagged(there), shown)
  })

  test('an article that is moved takes its file along in the folder for annotations', async () => {
    await setting('annotationsFolder', 'marks')
    await tagIn(name, 'be rushed')
    assert.isTrue(await exists(`marks/${name}.claims.jsonld`))
    assert.isFalse(await exists(`${name}.claims.jsonld`))
    await rename(name, `moved/${name}`)
    await until('its file has moved', () => exists(`marks/moved/${name}.claims.jsonld`))
    assert.isFalse(await exists(`marks/${name}.claims.jsonld`))
    const {document} = await showArticle(`moved/${name}`)
    await until('the tag shows', async () => (await tagged(document)).length === 1)
    assert.deepEqual(await tagged(document), shown)
    // First it is moved, then written for the new place of the article.
    await until('it names the article’s new place', async () => {
      const [{target}] = JSON.parse(await read(`marks/moved/${name}.claims.jsonld`)).items
      return target[0].source === `../../moved/${name}`
    })
  })

  test('a folder that is moved takes the files of its articles along', async () => {
    await setting('annotationsFolder', 'marks')
    await write(`moved/early/${name}`, articleText)
    await tagIn(`moved/early/${name}`, 'be rushed')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await rename('moved/early', 'moved/late')
    await until('its file has moved', () => exists(`marks/moved/late/${name}.claims.jsonld`))
    const {document} = await showArticle(`moved/late/${name}`)
    await until('the tag shows', async () => (await tagged(document)).length === 1)
    assert.deepEqual(await tagged(document), shown)
  })

  test('the text as it was tells where changed words may be, when the words alone do not', async () => {
    await tagIn(name, 'too heavy')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await write(name, articleText.replace('“It is too heavy,”', '“It, mind you, is too heavy,”'))
    const {document} = await showArticle(name)
    await until('the new text is read', () => document.getText().includes('mind you'))
    const review = (await (await api()).articleOf(document))?.review ?? []
    assert.deepEqual(
      review.map(({lost, quote}) => `${lost}: ${quote}`),
      ['ambiguous: “It is too heavy,”'],
    )
  })

  test('who annotates is who git says, or else the setting; nobody where neither tells', async () => {
    const creator = async () => {
      const [{creator}] = JSON.parse(await read(`${name}.claims.jsonld`)).items
      return creator && `${creator.id} ${creator.name}`
    }
    for (const [git, chosen, expected] of [
      ['', undefined, undefined],
      ['Kit Marlow', undefined, '#creator-kit-marlow Kit Marlow'],
      ['Kit Marlow', 'Robin Ash', '#creator-robin-ash Robin Ash'],
      ['Kit Marlow', 'Robin Ash <robin@ledger.example>', 'mailto:robin@ledger.example Robin Ash'],
    ] as const) {
      await vscode.commands.executeCommand('surroundings.gitUser', git)
      await setting('creator', chosen)
      const {document} = await tagIn(name, 'be rushed')
      assert.deepEqual(await creator(), expected)
      await vscode.commands.executeCommand('onRecord.undoAnnotation')
      await until('it is undone', async () => (await tagged(document)).length === 0)
    }
    await vscode.commands.executeCommand('surroundings.gitUser', '')
  })
})
