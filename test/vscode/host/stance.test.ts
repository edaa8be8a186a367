import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, closeEditors, positionOf, putCursor, select, showArticle, until, uriOf} from './article.ts'
import {remove, write} from './files.ts'

const article = [
  'Reserve row in Lower Marsh',
  'coastgazette.example',
  'Wed, 27 Aug 2025 11:34:00 +0300',
  '',
  'Mayor Denise Okafor-Whitfield denied that any reserve had been hidden.',
  '',
  'Ivo Brandt asked whether the gates had been tested. Stoneworks Ltd declined to comment on the report.',
  '',
].join('\n')
const path = 'stance/reserve.txt'
const notePath = 'stance/notes.md'
const run = vscode.commands.executeCommand

suite('what kind of statement it is', () => {
  setup(async () => {
    await write(path, article)
    await write(notePath, '# Reserve\n\n')
  })
  teardown(async () => {
    await closeEditors()
    await remove('stance')
  })

  test('rows bring the verb along, and who did not comment stands in a group at the end', async () => {
    const {document} = await showArticle(path)
    const rows = await (await api()).rowsOf(document)
    const [mayor] = rows
    assert.deepInclude(mayor.children[0], {label: 'denied: any reserve had been hidden', icon: 'circle-slash'})
    const last = rows.at(-1)!
    assert.equal(last.label, 'Asked, no comment')
    assert.deepEqual(
      last.children.map(({label, span}) => [label, document.getText().slice(...span!)]),
      [['Stoneworks Ltd declined to comment on the report', 'declined to comment on the report']],
    )
  })

  test('a row of a response leads to its words', async () => {
    const {document, editor} = await showArticle(path)
    const [row] = (await (await api()).rowsOf(document)).at(-1)!.children
    await run('onRecord.revealClaim', row)
    await until('the words are selected', () => document.getText(editor.selection).startsWith('declined to comment'))
  })

  test('Copy Claim and the hover say that it was denied', async () => {
    const {editor, document} = await showArticle(path)
    await putCursor(editor, 'any reserve')
    await run('onRecord.copyClaim')
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Denise Okafor-Whitfield, Mayor, denied that any reserve had been hidden \(coastgazette/,
    )
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'any reserve'),
    )
    const text = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    assert.match(text, /\*Verb:\* denied/)
    assert.match(text, /\*Kind:\* indirect, assertive, denied/)
  })

  test('a denial is cited as reported; turned into a statement it is underlined, and the fix mends it', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(notePath))
    const note = await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Two})
    const end = document.positionAt(document.getText().length)
    await select(note, new vscode.Range(end, end))
    const {editor} = await showArticle(path)
    await putCursor(editor, 'any reserve')
    await run('onRecord.citeClaim')
    const cited = 'Denise Okafor-Whitfield denied that any reserve had been hidden ([coastgazette.example'
    await until('the citation is there', () => document.getText().includes(cited))
    assert.notInclude(document.getText(), '>')

    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two)
    const verb = positionOf(document, 'denied')
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, new vscode.Range(verb, verb.translate(0, 'denied'.length)), 'said')
    await vscode.workspace.applyEdit(edit)
    const problems = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({code}) => code === 'denied-as-affirmed')
    await until('it is underlined', () => problems().length === 1)
    const [{range, message}] = problems()
    assert.match(message, /is denied: Denise Okafor-Whitfield · denied: any reserve/)
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
    const fix = actions.find(({title}) => title.includes('Say how it was said'))
    assert.isDefined(fix)
    await vscode.workspace.applyEdit(fix!.edit!)
    await until('nothing is underlined', () => problems().length === 0)
    assert.include(document.getText(), cited)
  })
})
