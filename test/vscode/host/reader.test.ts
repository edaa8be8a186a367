import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, positionOf, putCursor, select, show, until, uriOf} from './article.ts'

const page = 'night-train.html'

/** Opens the page as it reads, and waits until its claims stand there. */
async function openReader() {
  await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(page))
  const editor = vscode.window.activeTextEditor!
  assert.equal(editor.document.uri.scheme, 'on-record-article')
  const article = await (await api()).articleOf(editor.document)
  assert.isDefined(article, 'the clean text is an article')
  return {editor, document: editor.document, article: article!}
}

async function tagsIn(document: vscode.TextDocument): Promise<string[]> {
  return [...((await (await api()).articleOf(document))?.tags.values() ?? [])].flat()
}

suite('a page as it reads', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  test('is a text that cannot be written, named as the article, without the site around it', async () => {
    const {document} = await openReader()
    assert.equal(document.languageId, 'news')
    assert.isFalse(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme))
    assert.equal(document.uri.path, '/On Record/Night train to the coast returns in May, operator says')
    const text = document.getText()
    assert.match(text, /^Night train to the coast returns in May, operator says\n/)
    assert.include(text, 'two sleeping cars & one for bicycles.\n\n')
    for (const left of ['<', '&amp;', 'cookies', 'Subscribe', 'Related stories', 'A script has run', 'trainspotter61'])
      assert.notInclude(text, left)
  })

  test('has the claims of the page, at their words', async () => {
    const {document, article} = await openReader()
    const {claims, actors} = article.analysis
    const said = claims.find(({content}) =>
      document
        .getText()
        .slice(...content[0])
        .startsWith('“None of this is new'),
    )
    assert.equal(actors.find(({id}) => id === said?.actor)?.name, 'Tom Bassey')
    const highlights = await (await api()).highlightsOf(document)
    assert.include(
      highlights.map(({span}) => document.getText().slice(...span)),
      '“None of this is new, and none of it is expensive,”',
    )
  })

  test('hover and definition answer', async () => {
    const {document} = await openReader()
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'None of this'),
    )
    const said = hovers.flatMap(({contents}) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    assert.match(said.join('\n'), /Tom Bassey/)
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'She said that the train'),
    )
    assert.equal(document.getText(place.range), 'Judith Okonjo')
    assert.equal(place.uri.toString(), document.uri.toString())
  })

  test('what is tagged there is tagged in the page, and kept beside it', async () => {
    const {editor, document} = await openReader()
    await putCursor(editor, 'None of this')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    assert.deepEqual(await tagsIn(document), ['verified'])
    const source = (await show(page)).document
    assert.deepEqual(await tagsIn(source), ['verified'])
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(`${page}.claims.jsonld`)))
    assert.include(kept, 'None of this is new')
    assert.include(kept, `"${page}"`)
    await openReader()
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    assert.deepEqual(await tagsIn(source), [])
    assert.deepEqual(await tagsIn(document), [])
  })

  test('words that are no claim are tagged where they stand in the page, across its markup', async () => {
    const {editor, document} = await openReader()
    const words = 'sleeping cars & one'
    const start = positionOf(document, words)
    await select(editor, new vscode.Range(start, positionOf(document, ' for bicycles')))
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'needs check')
    const source = (await show(page)).document
    const there = await (await api()).articleOf(source)
    const spans = there!.passages.flatMap((passage) => passage.spans)
    assert.deepEqual(
      spans.map((span) => source.getText().slice(...span)),
      ['sleeping cars &amp; one'],
    )
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
  })

  test('Show in Source goes to the same words, Open as Article back to them', async () => {
    const {editor, document} = await openReader()
    const at = positionOf(document, 'Ines Varga')
    await select(editor, new vscode.Range(at, at.translate(0, 'Ines Varga'.length)))
    await vscode.commands.executeCommand('onRecord.showInSource')
    const source = vscode.window.activeTextEditor!
    assert.equal(source.document.uri.toString(), uriOf(page).toString())
    assert.equal(source.document.getText(source.selection), 'Ines Varga')
    await putCursor(source, 'Tom Bassey')
    await vscode.commands.executeCommand('onRecord.openAsArticle')
    const back = vscode.window.activeTextEditor!
    assert.equal(back.document.uri.toString(), document.uri.toString())
    assert.equal(back.document.offsetAt(back.selection.active), document.getText().indexOf('Tom Bassey'))
  })

  test('follows the page as it changes', async () => {
    const {editor: reader, document} = await openReader()
    await putCursor(reader, 'None of this')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'disputed')
    const {document: source} = await show(page)
    const edit = new vscode.WorkspaceEdit()
    edit.insert(source.uri, positionOf(source, '<p>Passengers'), '<p>“It rains,” said Ada Weir, a guard.</p>\n')
    await vscode.workspace.applyEdit(edit)
    await until('the new paragraph reads', () =>
      document.getText().includes('\n\n“It rains,” said Ada Weir, a guard.\n\n'),
    )
    await until('its claim is there', async () => {
      const article = await (await api()).articleOf(document)
      return article?.analysis.actors.some(({name}) => name === 'Ada Weir') ?? false
    })
    assert.deepEqual(await tagsIn(document), ['disputed'])
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    await vscode.window.showTextDocument(source)
    await vscode.commands.executeCommand('undo')
    await until('the page is as it was', () => !source.getText().includes('Ada Weir'))
    await until('the paragraph is gone', () => !document.getText().includes('Ada Weir'))
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('once it is closed, the page is a file like others', async () => {
    const {document} = await openReader()
    const {document: source} = await show(page)
    assert.isDefined(await (await api()).articleOf(source))
    const reader = vscode.window.tabGroups.all
      .flatMap(({tabs}) => tabs)
      .find(({input}) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString())
    await vscode.window.tabGroups.close(reader!)
    await until('nothing is analysed', async () => (await (await api()).articleOf(source)) === undefined)
  })

  test('is read anew where VS Code brings its editor back', async () => {
    const uri = vscode.Uri.from({
      scheme: 'on-record-article',
      path: '/On Record/As It Was',
      query: uriOf(page).toString(),
    })
    await vscode.commands.executeCommand('vscode.open', uri)
    const {document} = vscode.window.activeTextEditor!
    assert.equal(document.languageId, 'news')
    assert.isNotEmpty((await (await api()).articleOf(document))?.analysis.claims)
  })

  for (const [name, title] of [
    ['ferry.eml', 'Ferry to run at night'],
    ['ferry.mhtml', 'Ferry to run at night'],
    ['ferry.vtt', 'Ferry to run at night'],
    ['ferry.rss', 'Ferry to run at night'],
  ] as const) {
    test(`${name} opens as it reads, too`, async () => {
      await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
      const {document} = vscode.window.activeTextEditor!
      assert.equal(document.uri.path, `/On Record/${title}`)
      assert.include(document.getText(), '“We waited – two hours,” she added.')
      assert.notInclude(document.getText(), '=E2')
      const {analysis} = (await (await api()).articleOf(document))!
      assert.include(
        analysis.claims.map(({content}) => document.getText().slice(...content[0])),
        '“We waited – two hours,”',
      )
    })
  }

  test('a page that nobody has saved yet opens, too', async () => {
    const content = `<article><h1>Ferry to run at night</h1><p>The ferry will run at night, Anna Lindqvist said.</p></article>`
    const unsaved = await vscode.workspace.openTextDocument({language: 'html', content})
    await vscode.window.showTextDocument(unsaved)
    await vscode.commands.executeCommand('onRecord.openAsArticle')
    const {document} = vscode.window.activeTextEditor!
    assert.equal(document.getText(), 'Ferry to run at night\n\nThe ferry will run at night, Anna Lindqvist said.\n')
    assert.lengthOf((await (await api()).articleOf(document))!.analysis.claims, 1)
    await vscode.window.showTextDocument(unsaved)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  test('a file without an article says so', async () => {
    const before = vscode.window.activeTextEditor
    await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf('weather.txt'))
    assert.equal(vscode.window.activeTextEditor, before)
  })
})
