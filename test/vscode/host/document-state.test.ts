import {assert} from 'chai'
import * as vscode from 'vscode'
import {articleText, newArticle, tagged, tagIn} from './annotated.ts'
import {api, putCursor, showArticle, until, uriOf} from './article.ts'
import {exists, read, remove, write} from './files.ts'
import {readAnother} from './long-text.ts'

const folder = 'states'
const rushed = '“We will not be rushed,” verified'
const close = () => vscode.commands.executeCommand('workbench.action.closeAllEditors')

/** Opens a file as a click does: VS Code closes its document with its last editor. */
async function open(path: string, options: vscode.TextDocumentShowOptions = {}) {
  await vscode.commands.executeCommand('vscode.open', uriOf(path), {preview: false, ...options})
  const editor = vscode.window.activeTextEditor!
  assert.equal(editor.document.uri.toString(), uriOf(path).toString())
  return editor
}

async function rename(from: string, to: string) {
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(uriOf(from), uriOf(to))
  await vscode.workspace.applyEdit(edit)
}

async function put(document: vscode.TextDocument, words: string, tag: string) {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document)!
  await putCursor(editor, words)
  await vscode.commands.executeCommand('onRecord.tagClaim', undefined, tag)
  await until('the tag shows', async () => (await tagged(document)).some((one) => one.endsWith(tag)))
}

suite('the state of documents', () => {
  const files: string[] = []
  let count = 0

  /** The path of an article that no other test has. */
  async function article(text = articleText, extension = 'txt'): Promise<string> {
    const path = `${folder}/${count++}.${extension}`
    await write(path, text)
    files.push(path)
    return path
  }

  teardown(close)
  suiteTeardown(() => remove(folder))

  test('several articles beside each other keep their tags apart', async () => {
    const paths = [await article(), await article(), await article()]
    const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two, vscode.ViewColumn.Three]
    const documents: vscode.TextDocument[] = []
    for (const [index, path] of paths.entries()) {
      documents.push((await open(path, {viewColumn: columns[index]})).document)
    }
    for (const [index, tag] of ['verified', 'disputed'].entries()) {
      await vscode.window.showTextDocument(documents[index], columns[index])
      await put(documents[index], 'be rushed', tag)
    }
    assert.deepEqual(await Promise.all(documents.map(tagged)), [[rushed], ['“We will not be rushed,” disputed'], []])
  })

  test('one that is visible twice has one state, until the last editor of it is closed', async () => {
    const {heldDocuments} = await api()
    await until('nothing is held of closed documents', () => heldDocuments() <= vscode.workspace.textDocuments.length)
    const path = await article()
    const {document} = await open(path)
    await tagged(document)
    const held = heldDocuments()
    await open(path, {viewColumn: vscode.ViewColumn.Two})
    await put(document, 'be rushed', 'verified')
    assert.isAtMost(heldDocuments(), held)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    assert.deepEqual(await tagged(document), [rushed])
    await close()
    await until('the document is closed', () => document.isClosed)
    assert.isAtMost(heldDocuments(), held - 1)
  })

  test('both sides of a comparison are articles, and a tag goes to the side that it is put on', async () => {
    const [before, after] = [await article(), await article(articleText.replace('too heavy', 'far too heavy'))]
    await vscode.commands.executeCommand('vscode.diff', uriOf(before), uriOf(after), 'Before and After')
    const [left, right] = [before, after].map(
      (path) => vscode.workspace.textDocuments.find(({uri}) => uri.toString() === uriOf(path).toString())!,
    )
    await until('the right side is active', () => vscode.window.activeTextEditor?.document === right)
    await put(right, 'be rushed', 'verified')
    assert.deepEqual([await tagged(left), await tagged(right)], [[], [rushed]])
    assert.deepEqual([await exists(`${before}.claims.jsonld`), await exists(`${after}.claims.jsonld`)], [false, true])
  })

  test('an untitled text that was asked for goes on as an article under the name that it is saved as', async () => {
    const path = `${folder}/saved.log`
    const untitled = vscode.Uri.from({...uriOf(path), scheme: 'untitled'})
    const unsaved = await vscode.workspace.openTextDocument(untitled)
    const editor = await vscode.window.showTextDocument(unsaved)
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), articleText))
    await vscode.languages.setTextDocumentLanguage(unsaved, 'log').then(undefined, () => undefined)
    await vscode.commands.executeCommand('onRecord.analyzeAsArticle')
    const {articleOf, heldDocuments} = await api()
    assert.isDefined(await articleOf(vscode.window.activeTextEditor!.document), 'an untitled article')
    const held = heldDocuments()
    assert.isTrue(await vscode.window.activeTextEditor!.document.save())
    const isSaved = ({uri}: vscode.TextDocument) => uri.scheme !== 'untitled' && uri.path === uriOf(path).path
    await until('it is a file', () => vscode.workspace.textDocuments.some(isSaved))
    const document = vscode.workspace.textDocuments.find(isSaved)!
    await vscode.window.showTextDocument(document)
    await until('it is an article still', async () => (await articleOf(document)) !== undefined)
    await until('nothing is held of the untitled one', () => heldDocuments() <= held)
    await put(document, 'be rushed', 'verified')
    await until('its file is there', () => exists(`${path}.claims.jsonld`))
    await vscode.commands.executeCommand('onRecord.stopAnalyzing')
  })

  test('the next untitled text of the same name is not one that was asked for', async () => {
    const {articleOf} = await api()
    const content = articleText
    const names: string[] = []
    for (const isAsked of [true, false]) {
      const document = await vscode.workspace.openTextDocument({language: 'log', content})
      await vscode.window.showTextDocument(document)
      if (isAsked) await vscode.commands.executeCommand('onRecord.analyzeAsArticle')
      names.push(document.uri.toString())
      assert.equal((await articleOf(document)) !== undefined, isAsked)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      await until('it is closed', () => document.isClosed)
    }
    assert.equal(names[1], names[0])
  })

  test('a file that is renamed: tags follow, the last one can be undone, and is written under the new name', async () => {
    const name = await newArticle()
    const {document} = await tagIn(name, 'be rushed')
    // The second tag is still being written when the file is renamed.
    const tagging = vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'to quote')
    await rename(name, `${folder}/renamed.txt`)
    await tagging
    await until('the old document is closed', () => document.isClosed)
    const {document: there} = await showArticle(`${folder}/renamed.txt`)
    await until('both tags are there', async () => (await tagged(there)).join().includes('to quote'))
    await until('they are in the file', async () =>
      (await read(`${folder}/renamed.txt.claims.jsonld`)).includes('to quote'),
    )
    assert.isFalse(await exists(`${name}.claims.jsonld`), 'nothing is left under the old name')
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    await until('the last one is undone', async () => (await tagged(there)).join() === rushed)
  })

  test('a long file renamed while it is analyzed: the new one is; stopped, it stays stopped', async () => {
    const {progressOf, heldDocuments} = await api()
    const paragraph = (index: number) => `Ward ${index} lost ${index} trees, Anna Lindqvist said on Monday.`
    const path = await article(Array.from({length: 20_000}, (_, index) => paragraph(index)).join('\n\n'))
    const {document} = await open(path)
    await until('it is being analyzed', () => typeof progressOf(document) === 'number')
    await rename(path, `${folder}/long-renamed.txt`)
    await until('the old document is closed', () => document.isClosed)
    const there = await open(`${folder}/long-renamed.txt`)
    await until('the new one is being analyzed', () => typeof progressOf(there.document) === 'number')
    const held = heldDocuments()
    await vscode.commands.executeCommand('onRecord.stopReading')
    assert.equal(progressOf(there.document), 'stopped')
    await rename(`${folder}/long-renamed.txt`, `${folder}/long-stopped.txt`)
    await until('that document is closed', () => there.document.isClosed)
    const last = await open(`${folder}/long-stopped.txt`)
    await (await api()).articleOf(last.document)
    await readAnother()
    assert.equal(progressOf(last.document), 'stopped')
    assert.isAtMost(heldDocuments(), held)
  })

  test('a log and a notebook beside an article are no articles, and nothing is held of them', async () => {
    const {articleOf, heldDocuments} = await api()
    const {document} = await open(await article())
    await tagged(document)
    const held = heldDocuments()
    const notebook = {cells: [{cell_type: 'markdown', metadata: {}, source: [articleText]}], metadata: {}, nbformat: 4}
    const paths = [
      await article(articleText, 'log'),
      await article(JSON.stringify({...notebook, nbformat_minor: 2}), 'ipynb'),
    ]
    await open(paths[0], {viewColumn: vscode.ViewColumn.Two})
    const cells = await vscode.workspace.openNotebookDocument(uriOf(paths[1])).then(
      async (opened) => {
        await vscode.window.showNotebookDocument(opened, {viewColumn: vscode.ViewColumn.Three, preserveFocus: true})
        return opened.getCells().map((cell) => cell.document)
      },
      // A VS Code without the extension for notebooks shows its file as text.
      async () => [(await open(paths[1], {viewColumn: vscode.ViewColumn.Three})).document],
    )
    const log = vscode.workspace.textDocuments.find(({uri}) => uri.path.endsWith('.log'))!
    for (const other of [log, ...cells]) assert.isUndefined(await articleOf(other), other.uri.toString())
    assert.isAtMost(heldDocuments(), held)
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
    await put(document, 'be rushed', 'verified')
  })

  test('of 200 articles opened and closed nothing is held', async () => {
    const {articleOf, heldDocuments} = await api()
    const paths: string[] = []
    for (let number = 0; number < 200; number++) paths.push(await article(`${articleText}\nEdition ${number}.\n`))
    await close()
    const shown: WeakRef<object>[] = []
    for (const path of paths) {
      const {document} = await open(path)
      shown.push(new WeakRef((await articleOf(document))!), new WeakRef(document))
      if (shown.length % 40 === 0) await close()
    }
    await until('VS Code has closed them', () =>
      vscode.workspace.textDocuments.every(({uri}) => !paths.some((path) => uri.path.endsWith(path))),
    )
    assert.isAtMost(heldDocuments(), vscode.workspace.textDocuments.length)
    let allocated: unknown[] = []
    // The engine frees what nobody holds once others want the memory.
    const alive = () => shown.filter((one) => one.deref() !== undefined).length
    // Asking for an object keeps it for the rest of the turn: nothing is allocated in the same one.
    for (let tries = 0; tries < 10 && alive() > 20; tries++) {
      for (let round = 0; round < 40; round++) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        allocated = Array.from({length: 300_000}, (_, index) => ({index, text: `${round} ${index}`}))
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    allocated = []
    assert.isEmpty(allocated)
    assert.isAtMost(alive(), 20, 'articles and documents that are still in memory, of 400')
  })
})
