import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, closeEditors, putCursor, until, uriOf} from './article.ts'
import {remove, write} from './files.ts'
import {readAnother} from './long-text.ts'

let name = ''
let count = 0

/** A page that takes seconds to analyze. */
const longPage = (paragraphs: number) =>
  `<html><head><title>Trees of the wards</title></head><body><article><h1>Trees of the wards</h1>\n${Array.from(
    {length: paragraphs},
    (_, index) =>
      `<p>Ward ${index} lost ${index} trees &amp; more, Anna Lindqvist said on Monday. “We count them twice,” she told reporters.</p>`,
  ).join('\n')}\n</article></body></html>\n`

const claimsIn = async (document: vscode.TextDocument) =>
  (await (await api()).articleOf(document))?.analysis.claims ?? []

async function openReader(paragraphs: number) {
  await write(name, longPage(paragraphs))
  await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
  const editor = vscode.window.activeTextEditor!
  assert.equal(editor.document.uri.scheme, 'on-record-article')
  await until('its claims are there', async () => (await claimsIn(editor.document)).length > 0)
  const page = vscode.workspace.textDocuments.find(({uri}) => uri.path.endsWith(name))!
  return {editor, view: editor.document, page}
}

/** Where the words are in the document that is shown, and what is known of the claim there. */
async function claimAt(document: vscode.TextDocument, words: string) {
  const at = document.getText().indexOf(words)
  const article = await (await api()).articleOf(document)
  const claim = article?.analysis.claims.find(({content}) => content.some(([start, end]) => start <= at && at < end))
  return {article, claim, actor: article?.analysis.actors.find(({id}) => id === claim?.actor)?.name}
}

suite('the reader view of a page works as a text file does', () => {
  setup(() => {
    // Each has a page of its own: what is closed is not forgotten at once.
    name = `long-page-${count++}.html`
  })

  teardown(async () => {
    await closeEditors()
    for (const path of [name, `${name}.claims.jsonld`]) await remove(path)
  })

  test('Stop Reading stops the analysis of a long page, Read All goes on with it', async () => {
    const {progressOf} = await api()
    const {view, page} = await openReader(4000)
    const edit = new vscode.WorkspaceEdit()
    const at = page.positionAt(page.getText().indexOf('<p>Ward 0'))
    edit.insert(page.uri, at, '<p>“It never rained,” Ida Moss said.</p>\n')
    await vscode.workspace.applyEdit(edit)
    await until('the page is being analyzed', () => typeof progressOf(view) === 'number')
    assert.equal(vscode.window.activeTextEditor?.document, view, 'the person is in the reader view')
    await vscode.commands.executeCommand('onRecord.stopReading')
    assert.equal(progressOf(view), 'stopped')
    assert.equal(progressOf(page), 'stopped')
    await readAnother()
    assert.equal(progressOf(view), 'stopped', 'and nothing begins again by itself')
    assert.notInclude(view.getText(), 'It never rained')
    await vscode.window.showTextDocument(view)
    await vscode.commands.executeCommand('onRecord.readAll')
    await until('the reader view has the new claim', async () => (await claimAt(view, 'It never')).actor === 'Ida Moss')
    assert.isUndefined(progressOf(view))
  })

  test('the provenance of a claim explains its detection as in the page', async () => {
    const {view, page} = await openReader(5)
    const texts: string[] = []
    for (const document of [page, view]) {
      await vscode.window.showTextDocument(document)
      const {claim} = await claimAt(document, 'lost 3 trees')
      assert.isDefined(claim)
      const argument = {uri: document.uri.toString(), claim: claim!.id}
      await vscode.commands.executeCommand('onRecord.showProvenance', argument)
      const shown = vscode.window.activeTextEditor!.document
      assert.equal(shown.uri.scheme, 'on-record-text')
      // An editor of that title may be open already, with the words of another claim.
      await until('the claim’s own provenance is shown', () => shown.getText().includes('lost 3 trees'))
      texts.push(shown.getText())
    }
    assert.equal(texts[1], texts[0])
    assert.match(texts[1], /\nDoes “said.*\n1\. /)
  })

  test('a correction made in the reader view is the page’s, shows in both, and is undone from either', async () => {
    const {editor, view, page} = await openReader(5)
    const before = (await claimsIn(view)).length
    await putCursor(editor, 'lost 3 trees')
    await vscode.commands.executeCommand('onRecord.notAClaim')
    for (const document of [view, page]) {
      await until('the claim is gone', async () => (await claimsIn(document)).length === before - 1)
      assert.isUndefined((await claimAt(document, 'lost 3 trees')).claim)
    }
    await vscode.window.showTextDocument(page)
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    await until('it is there again', async () => (await claimsIn(view)).length === before)
    assert.equal((await claimAt(view, 'lost 3 trees')).actor, 'Anna Lindqvist')
  })

  test('tags of the reader view stay with their words when the page is edited, and when it is opened again', async () => {
    const {editor, view, page} = await openReader(5)
    await putCursor(editor, 'lost 3 trees')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(page.uri, page.positionAt(page.getText().indexOf('<p>Ward 0')), '<p>It rained &amp; rained.</p>\n')
    await vscode.workspace.applyEdit(edit)
    await page.save()
    await until('the reader view follows', () => view.getText().includes('It rained & rained.'))
    const isTagged = async (document: vscode.TextDocument) => {
      const {article, claim} = await claimAt(document, 'lost 3 trees')
      return claim !== undefined && article?.tags.get(claim.id)?.join() === 'verified'
    }
    await until('the tag is with its words', () => isTagged(view))
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.commands.executeCommand('onRecord.openAsArticle', uriOf(name))
    await until('the tag is there again', () => isTagged(vscode.window.activeTextEditor!.document))
  })
})
