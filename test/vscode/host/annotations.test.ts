import {assert} from 'chai'
import * as vscode from 'vscode'
import {importFrom, tagged} from './annotated.ts'
import {api, positionOf, putCursor, select, showArticle, until, uriOf} from './article.ts'
import {read, remove, write} from './files.ts'

const headline = 'Harbour council puts off vote on new crane'
const body = '“We will not be rushed,” Mayor Anna Lindqvist told the Coast Gazette. “It is too heavy,” Ines Varga said.'
const articleText = `${headline}\ncoastgazette.example\n\n${body}\n`

const tag = (...names: string[]) =>
  names.reduce(
    (before, one) => before.then(() => vscode.commands.executeCommand('onRecord.tagClaim', undefined, one)),
    Promise.resolve() as Thenable<unknown>,
  )

suite('annotations in their file', () => {
  let name = ''
  let file = ''
  let count = 0

  setup(async () => {
    // Each has a name of its own: what is closed is not forgotten at once.
    name = `annotated-${count++}.txt`
    file = `${name}.claims.jsonld`
    await write(name, articleText)
  })

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const path of [name, file]) await remove(path)
  })

  async function tagRushed() {
    const {editor, document} = await showArticle(name)
    await putCursor(editor, 'be rushed')
    await tag('verified')
    await until('the tag shows', async () => (await tagged(document)).length === 1)
    return {editor, document}
  }

  test('a tag is written beside the article, as a W3C annotation', async () => {
    await tagRushed()
    const page = JSON.parse(await read(file))
    const [annotation] = page.items
    assert.equal(page.type, 'AnnotationPage')
    assert.equal(annotation.motivation, 'classifying')
    assert.equal(annotation.body[0].value, 'verified')
    assert.equal(annotation.target[0].source, name)
    assert.equal(annotation.target[0].selector[0].exact, '“We will not be rushed,”')
  })

  test('nothing of the unfinished file is left', async () => {
    await tagRushed()
    const entries = await vscode.workspace.fs.readDirectory(uriOf(''))
    assert.deepEqual(
      entries.map(([entry]) => entry).filter((entry) => entry.startsWith(name)),
      [name, file],
    )
  })

  test('it stays with its words through edits above, undo, redo, and a save', async () => {
    const {editor, document} = await tagRushed()
    const shown = ['“We will not be rushed,” verified']
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '“It rained,” Ida Falk said.\n\n'))
    assert.deepEqual(await tagged(document), shown)
    await vscode.commands.executeCommand('undo')
    assert.deepEqual(await tagged(document), shown)
    await vscode.commands.executeCommand('redo')
    await document.save()
    const start = document.getText().indexOf('“We will not')
    await until('the new place is on disk', async () => (await read(file)).includes(`"start": ${start},`))
    assert.deepEqual(await tagged(document), shown)
  })

  test('it is there again when the article is closed and opened', async () => {
    await tagRushed()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const {document} = await showArticle(name)
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified'])
  })

  test('what another program writes into the file shows, and merges with what comes next', async () => {
    await tagRushed()
    // In an article that this window has only read: what it wrote itself a moment ago goes before.
    const written = (await read(file)).replaceAll(name, `read-${name}`)
    for (const path of [name, file]) await remove(path)
    name = `read-${name}`
    file = `${name}.claims.jsonld`
    await write(name, articleText)
    await write(file, written)
    const {editor, document} = await showArticle(name)
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified'])
    await write(file, written.replaceAll('verified', 'disputed').replace(/"modified": "2/, '"modified": "3'))
    await until('the other tag shows', async () => (await tagged(document))[0]?.endsWith('disputed'))
    await putCursor(editor, 'too heavy')
    await tag('to quote')
    assert.deepEqual((await tagged(document)).sort(), [
      '“It is too heavy,” to quote',
      '“We will not be rushed,” disputed',
    ])
    assert.include(await read(file), 'disputed')
  })

  test('it finds its words when another program changed the article meanwhile', async () => {
    await tagRushed()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await write(name, `${headline}\ncoastgazette.example\n\nIt rained all day.\n\n${body}\n`)
    const {document} = await showArticle(name)
    await until('the new text is read', () => document.getText().includes('rained'))
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified'])
  })

  test('renaming the article takes the file along', async () => {
    await tagRushed()
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf(name), uriOf('renamed.txt'))
    await vscode.workspace.applyEdit(edit)
    await until('the file has moved', async () => {
      const entries = await vscode.workspace.fs.readDirectory(uriOf(''))
      return entries.some(([entry]) => entry === 'renamed.txt.claims.jsonld')
    })
    const {document} = await showArticle('renamed.txt')
    await until('the tag shows', async () => (await tagged(document)).length === 1)
    await until('the file names the article anew', async () =>
      (await read('renamed.txt.claims.jsonld')).includes('"source": "renamed.txt"'),
    )
    for (const path of ['renamed.txt', 'renamed.txt.claims.jsonld']) await remove(path)
  })

  test('selected words get tags and notes of their own', async () => {
    const {editor, document} = await showArticle(name)
    const start = positionOf(document, 'Mayor')
    await select(editor, new vscode.Range(start, start.translate(0, 'Mayor Anna'.length)))
    await tag('to quote', 'needs check')
    assert.deepEqual(await tagged(document), ['Mayor Anna needs check+to quote'])
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    assert.deepEqual(await tagged(document), ['Mayor Anna to quote'])
  })

  test('lost words wait under To review, and are attached by hand', async () => {
    const {editor, document} = await tagRushed()
    const at = positionOf(document, '“We will')
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 24)), 'Nothing hurries us,'))
    await until('it is up for review', async () => (await (await api()).articleOf(document))?.review.length === 1)
    const start = positionOf(document, 'Nothing hurries')
    await select(editor, new vscode.Range(start, start.translate(0, 'Nothing hurries us'.length)))
    const rows = await (await api()).rowsOf(document)
    const review = rows.find(({label}) => label === 'To review')
    await vscode.commands.executeCommand('onRecord.attachHere', review?.children[0])
    const article = await (await api()).articleOf(document)
    assert.lengthOf(article?.review ?? [], 0)
    assert.deepEqual(await tagged(document), ['Nothing hurries us verified'])
  })

  test('a record that cannot be read is warned of, opened by a quick fix, and kept', async () => {
    await tagRushed()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await write(file, (await read(file)).replace('"items": [', '"items": [\n    {"type": "Broken"},'))
    const {editor, document} = await showArticle(name)
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified'])
    await until('the warning shows', () => vscode.languages.getDiagnostics(document.uri).length > 0)
    assert.lengthOf(vscode.languages.getDiagnostics(uriOf(file)), 1)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 1),
    )
    assert.include(
      actions.map(({title}) => title),
      'Open the File of Annotations',
    )
    await putCursor(editor, 'too heavy')
    await tag('disputed')
    assert.include(await read(file), '"Broken"')
  })

  test('annotations of other programs are imported onto the article, once', async () => {
    const {document} = await showArticle(name)
    const start = document.getText().indexOf('“It is too heavy,”')
    const standoff = `T1\tDoubtful ${start} ${start + 18}\t“It is too heavy,”\n`
    await write('other.ann', standoff)
    for (const _ of ['once', 'again']) {
      await importFrom('other.ann')
      assert.deepEqual(await tagged(document), ['“It is too heavy,” Doubtful'])
    }
    await remove('other.ann')
  })

  test('keys pressed in one go tag the claim that they lead to', async () => {
    const {editor, document} = await showArticle(name)
    await select(editor, new vscode.Range(0, 0, 0, 0))
    const pressed = [
      ['onRecord.nextClaim'],
      ['onRecord.toggleTag', {number: 1}],
      ['onRecord.nextClaim'],
      ['onRecord.toggleTag', {number: 2}],
    ] as const
    await Promise.all(pressed.map(([command, ...rest]) => vscode.commands.executeCommand(command, ...rest)))
    assert.deepEqual(await tagged(document), ['“We will not be rushed,” verified', '“It is too heavy,” disputed'])
  })

  test('a text that no file system knows has no annotations, and says why', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('comparison', {
      provideTextDocumentContent: () => `${headline}\n\n${body}\n`,
    })
    const uri = vscode.Uri.from({scheme: 'comparison', path: '/shown.txt'})
    const {document} = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
    await until('it is analysed', async () => (await (await api()).articleOf(document)) !== undefined)
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    assert.equal((await (await api()).articleOf(document))?.tags.size, 0)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    provider.dispose()
  })

  test('nothing is tagged, and nothing breaks, where nothing can be written', async () => {
    const bytes = new TextEncoder().encode(`${headline}\n\n${body}\n`)
    const frozen: vscode.FileSystemProvider = {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => {}),
      stat(uri) {
        if (uri.path !== '/frozen.txt') throw vscode.FileSystemError.FileNotFound(uri)
        return {type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length}
      },
      readFile(uri) {
        if (uri.path !== '/frozen.txt') throw vscode.FileSystemError.FileNotFound(uri)
        return bytes
      },
      readDirectory: () => [],
      createDirectory: () => assert.fail('made a folder'),
      writeFile: () => assert.fail('wrote'),
      delete: () => assert.fail('deleted'),
      rename: () => assert.fail('renamed'),
    }
    const provider = vscode.workspace.registerFileSystemProvider('frozen', frozen, {isReadonly: true})
    const uri = vscode.Uri.from({scheme: 'frozen', path: '/frozen.txt'})
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
    await until('it is analysed', async () => (await (await api()).articleOf(editor.document)) !== undefined)
    await putCursor(editor, 'be rushed')
    await tag('verified')
    assert.deepEqual(await tagged(editor.document), [])
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    provider.dispose()
  })
})
