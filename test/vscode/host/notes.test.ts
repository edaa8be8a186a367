import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, closeEditors, positionOf, putCursor, select, showArticle, until, uriOf} from './article.ts'
import {read, write} from './files.ts'

const article = [
  'Harbour council puts off vote on new crane',
  'coastgazette.example',
  'Wed, 27 Aug 2025 11:34:00 +0300',
  '',
  '“We will not be rushed by anybody in this town,” Mayor Anna Lindqvist told the Coast Gazette.',
  '',
  'Union leader Peter Brandt said that the delay was a mistake. “Every week costs us work,” he said.',
  '',
].join('\n')

const run = vscode.commands.executeCommand

suite('notes', () => {
  let folder = ''
  let articlePath = ''
  let notePath = ''
  let count = 0

  setup(async () => {
    // Each has names of its own: what is closed is not forgotten at once.
    folder = `notes-${count++}`
    articlePath = `${folder}/articles/crane.txt`
    notePath = `${folder}/crane-notes.md`
    await write(articlePath, article)
    await write(notePath, '# Crane\n\n')
  })

  teardown(async () => {
    await closeEditors()
    await vscode.workspace.fs.delete(uriOf(folder), {recursive: true})
  })

  /** The note beside its article, with the cursor at its end. */
  async function openNote(path = notePath): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(uriOf(path))
    const editor = await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Two})
    const end = document.positionAt(document.getText().length)
    await select(editor, new vscode.Range(end, end))
    return editor
  }

  /** Cites the claims at these words of the article in the note. */
  async function cite(...words: string[]): Promise<vscode.TextEditor> {
    const note = await openNote()
    for (const one of words) {
      const {editor} = await showArticle(articlePath)
      await putCursor(editor, one)
      const before = note.document.getText()
      await run('onRecord.citeClaim')
      await until('the citation is there', () => note.document.getText() !== before)
    }
    return vscode.window.showTextDocument(note.document, vscode.ViewColumn.Two)
  }

  async function replace(editor: vscode.TextEditor, words: string, others: string) {
    const start = positionOf(editor.document, words)
    const range = new vscode.Range(start, editor.document.positionAt(editor.document.offsetAt(start) + words.length))
    assert.isTrue(await editor.edit((edit) => edit.replace(range, others)))
  }

  const problemsIn = ({uri}: vscode.TextDocument) =>
    vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'On Record')

  const warningsIn = (document: vscode.TextDocument) =>
    problemsIn(document).filter(({severity}) => severity <= vscode.DiagnosticSeverity.Information)

  async function fixesFor(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    const [{range}] = warningsIn(document)
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
    return actions.filter(({kind}) => kind?.contains(vscode.CodeActionKind.QuickFix))
  }

  test('a claim is cited at the note’s cursor, with a link from the note’s folder, in one step', async () => {
    const {document} = await cite('be rushed')
    const text = document.getText()
    assert.match(text, /^# Crane\n\n/)
    assert.include(text, 'We will not be rushed by anybody in this town')
    assert.include(text, 'Anna Lindqvist')
    assert.include(text, '(articles/crane.txt#claim=')
    await run('undo')
    assert.equal(document.getText(), '# Crane\n\n')
  })

  test('all claims of an actor’s row are cited', async () => {
    const note = await openNote()
    const {document} = await showArticle(articlePath)
    const rows = await (await api()).rowsOf(document)
    const brandt = rows.find(({label}) => label.includes('Brandt'))
    await run('onRecord.citeClaim', brandt, [brandt])
    await until('both are there', () => note.document.getText().split('#claim=').length === 3)
  })

  test('Copy as Citation copies the same', async () => {
    const note = await cite('be rushed')
    const {editor} = await showArticle(articlePath)
    await putCursor(editor, 'be rushed')
    await run('onRecord.copyCitation')
    assert.include(note.document.getText(), (await vscode.env.clipboard.readText()).trim())
  })

  test('the link leads to the words, by click and by definition', async () => {
    const {document} = await cite('be rushed')
    const line = article.split('\n').findIndex((text) => text.includes('be rushed')) + 1
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10)
    const ours = links.filter(
      ({target}) => target?.path.endsWith('crane.txt') && target.fragment.startsWith(`L${line},`),
    )
    assert.lengthOf(ours, 1, JSON.stringify(links))
    const places = await run<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '(articles/crane.txt'),
    )
    const lines = places
      .filter(({targetUri}) => targetUri.path.endsWith('crane.txt'))
      .map(({targetRange}) => targetRange.start.line + 1)
    assert.include(lines, line)
  })

  test('the hover over a citation tells the claim and where it comes from', async () => {
    const {document} = await cite('be rushed')
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, '(articles/crane.txt'),
    )
    const text = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    for (const fact of [/be rushed/, /Anna Lindqvist/, /27 Aug 2025/]) assert.match(text, fact)
  })

  test('the article knows the notes that cite a claim: references, hover, code lens', async () => {
    const note = await cite('be rushed')
    const {document} = await showArticle(articlePath)
    const position = positionOf(document, 'be rushed')
    const of = ({uri}: {uri: vscode.Uri}) => uri.toString() === note.document.uri.toString()
    await until('the references have it', async () =>
      (await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position)).some(of),
    )
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)
    const text = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    assert.match(text, /cited in 1 note/)
    const settings = vscode.workspace.getConfiguration('onRecord.notes')
    assert.isFalse(settings.get('codeLens'))
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Global)
    const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10)
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global)
    assert.deepEqual(
      lenses.map(({command}) => command?.title),
      ['cited in 1 note'],
    )
  })

  test('a misquote is warned of before the note is saved, and mended with the article’s words', async () => {
    const editor = await cite('be rushed')
    const {document} = editor
    const before = document.getText()
    await replace(editor, 'not be rushed', 'never be rushed')
    await until('it is warned of', () => warningsIn(document).length > 0)
    assert.isTrue(document.isDirty)
    const [problem, ...others] = warningsIn(document)
    assert.deepEqual(others, [])
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(document.getText(problem.range), 'never')
    assert.match(problem.relatedInformation?.[0].location.uri.path ?? '', /crane\.txt$/)
    const [fix] = await fixesFor(document)
    await vscode.workspace.applyEdit(fix.edit!)
    assert.equal(document.getText(), before)
    await until('nothing is wrong any more', () => warningsIn(document).length === 0)
  })

  test('quotations that cite nothing are nobody’s business', async () => {
    const editor = await cite('be rushed')
    const {document} = editor
    const end = document.positionAt(document.getText().length)
    await editor.edit((edit) => edit.insert(end, '\nAsk about “the famous blue crane of the harbour”.\n'))
    // A misquote beside it shows when the note has been compared.
    await replace(editor, 'not be rushed', 'never be rushed')
    await until('the note is compared', () => warningsIn(document).length > 0)
    assert.deepEqual(
      warningsIn(document).map(({range}) => document.getText(range)),
      ['never'],
    )
  })

  test('renaming the article changes the links', async () => {
    const editor = await cite('be rushed')
    const {document} = editor
    await replace(editor, 'not be rushed', 'never be rushed')
    await document.save()
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf(articlePath), uriOf(`${folder}/old/new crane.txt`))
    await vscode.workspace.applyEdit(edit)
    await until('the link follows', () => document.getText().includes('(old/new%20crane.txt#claim='))
    // The misquote is told from the words of the article where it is now, and nothing else is wrong.
    await until('the note is compared with the moved article', () => {
      assert.deepEqual(
        warningsIn(document).map(({range, relatedInformation}) => [
          document.getText(range),
          relatedInformation?.[0].location.uri.path.endsWith('/old/new crane.txt'),
        ]),
        [['never', true]],
      )
      return true
    })
    await vscode.window.showTextDocument(document)
    await run('undo')
    await until('the link is back', () => document.getText().includes('(articles/crane.txt#claim='))
  })

  test('renaming the folder of the articles does so for notes that nobody has open', async () => {
    const {document} = await cite('be rushed')
    await document.save()
    await run('workbench.action.closeAllEditors')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf(`${folder}/articles`), uriOf(`${folder}/read`))
    await vscode.workspace.applyEdit(edit)
    const noted = await vscode.workspace.openTextDocument(uriOf(notePath))
    await until('the link follows', () => noted.getText().includes('(read/crane.txt#claim='))
    await noted.save()
  })

  test('an article that is gone is an error, with a way to find it again', async () => {
    const {document} = await cite('be rushed')
    await run('workbench.action.closeEditorsInOtherGroups')
    await vscode.workspace.fs.delete(uriOf(articlePath))
    await replace(await openNote(), '# Crane', '# The crane')
    await until('it is an error', () =>
      problemsIn(document).some(({severity}) => severity === vscode.DiagnosticSeverity.Error),
    )
    // What tells of deleted files may have the note checked once more meanwhile: then there is nothing to fix yet.
    await until('it can be found again', async () =>
      (await fixesFor(document)).some(({title}) => title === 'Find it again…'),
    )
    await write(articlePath, article)
    await until('it is there again', () => warningsIn(document).length === 0)
  })

  test('a tag beside a citation is put on the claim by a quick fix', async () => {
    const editor = await cite('be rushed')
    const {document} = editor
    const link = /\(articles\/crane\.txt#claim=[^)]*\)/.exec(document.getText())![0]
    await replace(editor, link, `${link} #disputed`)
    await until('it is noticed', () => warningsIn(document).length > 0)
    assert.equal(warningsIn(document)[0].severity, vscode.DiagnosticSeverity.Information)
    const fix = (await fixesFor(document)).find(({title}) => title.includes('disputed'))
    await run(fix!.command!.command, ...fix!.command!.arguments!)
    await until('note and article agree', () => warningsIn(document).length === 0)
    const shown = await showArticle(articlePath)
    assert.deepEqual([...shown.article.tags.values()].flat(), ['disputed'])
    await vscode.workspace.fs.delete(uriOf(`${articlePath}.claims.jsonld`))
  })

  test('actors, claims and tags are suggested', async () => {
    await write(notePath, '---\nabout: articles/crane.txt\n---\n\n')
    const editor = await openNote()
    const {document} = editor
    for (const [typed, suggested, left] of [
      ['@Bra', 'Peter Brandt', 'Peter Brandt'],
      ['[[Brandt work', 'Every week costs us work', '(articles/crane.txt#claim='],
      ['#dis', 'disputed', '#disputed'],
    ] as const) {
      const at = document.positionAt(document.getText().length)
      await editor.edit((edit) => edit.insert(at, typed))
      const end = document.positionAt(document.getText().length)
      // Another article with the same words may be open still.
      const {range} = await until(`${suggested} is suggested, which leaves ${left}`, async () => {
        const {items} = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end)
        return items.find(({label, insertText}) => {
          const words = typeof insertText === 'string' ? insertText : insertText?.value
          return (typeof label === 'string' ? label : label.label).includes(suggested) && words?.includes(left)
        })
      })
      assert.isTrue(range instanceof vscode.Range && range.start.isEqual(at), 'what was typed is replaced')
      await run('undo')
    }
  })

  test('the digest is written beside the article; what is added to it stays', async () => {
    const {editor} = await showArticle(articlePath)
    await putCursor(editor, 'be rushed')
    await run('onRecord.newDigest')
    const path = `${folder}/articles/crane.digest.md`
    await until('it is there', async () => (await read(path).catch(() => '')).includes('Peter Brandt'))
    const digest = vscode.window.activeTextEditor!
    assert.match(digest.document.uri.path, /crane\.digest\.md$/)
    assert.deepEqual(warningsIn(digest.document), [])
    const end = digest.document.positionAt(digest.document.getText().length)
    await digest.edit((edit) => edit.insert(end, '\n## Mine\n\nRing Brandt.\n'))
    await showArticle(articlePath)
    await run('onRecord.newDigest')
    assert.include(digest.document.getText(), '## Mine\n\nRing Brandt.\n')
    const headings = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', digest.document.uri)
    const lines = digest.document.getText().split('\n')
    assert.isTrue(
      headings.some(({start}) => /^#+ .*Brandt/.test(lines[start])),
      'it folds by actor',
    )
  })
})
