import {assert} from 'chai'
import * as vscode from 'vscode'
import {docx, p, r, styles} from '../../unit/documents/docx-file.ts'
import {api, positionOf, putCursor, until, uriOf} from './article.ts'
import {exists, read, remove} from './files.ts'

let name = ''
let count = 0

const heading = p(r('Ferry to run at night'), '<w:pStyle w:val="Titel"/>')
const story = `${heading}${p(r('The ferry will run at night, Anna Lindqvist said.'))}`
const more = p(r('It never rained, Ida Moss said.'))

const save = (body: string) => vscode.workspace.fs.writeFile(uriOf(name), docx(body, {'word/styles.xml': styles}))

async function openReader() {
  await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
  const editor = vscode.window.activeTextEditor!
  assert.equal(editor.document.uri.scheme, 'on-record-article')
  await until('its claims are there', async () => (await claimsIn(editor.document)).length > 0)
  return editor
}

async function claimsIn(document: vscode.TextDocument) {
  const article = await (await api()).articleOf(document)
  return (article?.analysis.claims ?? []).map(({id, content}) => ({
    words: content.map((span) => document.getText().slice(...span)).join(' '),
    tags: [...(article!.tags.get(id) ?? [])].join(),
  }))
}

suite('a Word document as it reads', () => {
  setup(() => {
    name = `ferry-${count++}.docx`
  })

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const path of [name, `${name}.claims.jsonld`]) await remove(path)
  })

  test('shows its claims, and keeps tags beside the document', async () => {
    await save(story)
    const editor = await openReader()
    assert.equal(editor.document.uri.path, '/On Record/Ferry to run at night')
    assert.equal(
      editor.document.getText(),
      'Ferry to run at night\n\nThe ferry will run at night, Anna Lindqvist said.\n',
    )
    await putCursor(editor, 'ferry will run')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    await until('the tag is beside the document', () => exists(`${name}.claims.jsonld`))
    assert.include(await read(`${name}.claims.jsonld`), `"${name}"`)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const again = await openReader()
    await until('the tag is there again', async () => (await claimsIn(again.document))[0].tags === 'verified')
  })

  test('is read anew when it is saved by another program, and tags stay with their words', async () => {
    await save(story)
    const editor = await openReader()
    await putCursor(editor, 'ferry will run')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    await save(`${heading}${more}${story.slice(heading.length)}`)
    await until('the reader view follows', () => editor.document.getText().includes('It never rained'))
    await until('both claims are there, one tagged', async () => {
      const claims = await claimsIn(editor.document)
      return claims.map(({tags}) => tags).join('|') === '|verified'
    })
  })

  test('Show in Source leads to the same words of its text, which can only be read', async () => {
    await save(story)
    const editor = await openReader()
    const start = positionOf(editor.document, 'Lindqvist')
    editor.selection = new vscode.Selection(start, start.translate(0, 'Lindqvist'.length))
    await vscode.commands.executeCommand('onRecord.showInSource')
    const source = vscode.window.activeTextEditor!
    assert.equal(source.document.uri.scheme, 'on-record-document')
    assert.equal(
      source.document.getText(),
      '# Ferry to run at night\n\nThe ferry will run at night, Anna Lindqvist said.\n',
    )
    assert.equal(source.document.getText(source.selection), 'Lindqvist')
    assert.lengthOf(await claimsIn(source.document), 1)
  })

  test('a damaged one opens nothing', async () => {
    await vscode.workspace.fs.writeFile(uriOf(name), docx(story).slice(0, 99))
    const before = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).length
    await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
    assert.lengthOf(
      vscode.window.tabGroups.all.flatMap(({tabs}) => tabs),
      before,
    )
  })

  test('claims are exported with the document’s name', async () => {
    await save(story)
    await openReader()
    const target = uriOf(`${name}.csv`)
    await vscode.commands.executeCommand('onRecord.exportClaims', {format: 'csv', target})
    const rows = await read(`${name}.csv`)
    await remove(`${name}.csv`)
    assert.include(rows, name)
    assert.include(rows, 'The ferry will run at night')
  })
})
