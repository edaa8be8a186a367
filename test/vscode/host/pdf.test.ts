import {assert} from 'chai'
import * as vscode from 'vscode'
import {lines, pdf} from '../../unit/documents/pdf-file.ts'
import {api, closeEditors, positionOf, putCursor, until, uriOf} from './article.ts'
import {exists, read, remove} from './files.ts'

let name = ''
let count = 0
const headline = {text: 'Ferry to run at night', left: 50, top: 60, size: 24}
const opening = lines(['The ferry will run at night, the har-', 'bour master said on Monday.'])
const ending = lines(['It never rained, Ida Moss said.'])

const save = (bytes: Uint8Array) => vscode.workspace.fs.writeFile(uriOf(name), bytes)

async function openReader() {
  await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
  const editor = vscode.window.activeTextEditor!
  assert.equal(editor.document.uri.scheme, 'on-record-article')
  await until('its claims are there', async () => (await tagsIn(editor.document)).length > 0)
  return editor
}

async function tagsIn(document: vscode.TextDocument): Promise<string[]> {
  const article = await (await api()).articleOf(document)
  return (article?.analysis.claims ?? []).map(({id}) => [...(article!.tags.get(id) ?? [])].join())
}

suite('a PDF as it reads', () => {
  setup(() => {
    name = `ferry-${count++}.pdf`
    return save(pdf([[headline, ...opening], ending]))
  })

  teardown(async () => {
    await closeEditors()
    for (const path of [name, `${name}.claims.jsonld`]) await remove(path)
  })

  test('shows its claims with their pages, and keeps tags beside the file', async () => {
    const editor = await openReader()
    assert.equal(editor.document.uri.path, '/On Record/Ferry to run at night')
    assert.equal(
      editor.document.getText(),
      'Ferry to run at night\n\nThe ferry will run at night, the harbour master said on Monday.\n\nIt never rained, Ida Moss said.\n',
    )
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      positionOf(editor.document, 'never rained'),
    )
    assert.include((hover.contents[0] as vscode.MarkdownString).value, '*Page:* 2')
    await putCursor(editor, 'never rained')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    await until('the tag is beside the file', () => exists(`${name}.claims.jsonld`))
    assert.include(await read(`${name}.claims.jsonld`), `"${name}"`)
    await closeEditors()
    const again = await openReader()
    await until('the tag is there again', async () => (await tagsIn(again.document)).join('|') === '|verified')
  })

  test('Show in Source leads to the same words of its text', async () => {
    const editor = await openReader()
    const start = positionOf(editor.document, 'harbour')
    editor.selection = new vscode.Selection(start, start.translate(0, 'harbour master'.length))
    await vscode.commands.executeCommand('onRecord.showInSource')
    const source = vscode.window.activeTextEditor!
    assert.equal(source.document.uri.scheme, 'on-record-document')
    assert.equal(source.document.getText(source.selection), 'harbour master')
  })

  test('pictures of pages open nothing', async () => {
    name = 'scanned.pdf'
    await save(pdf([[], []]))
    const before = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).length
    await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
    assert.lengthOf(
      vscode.window.tabGroups.all.flatMap(({tabs}) => tabs),
      before,
    )
  })
})
