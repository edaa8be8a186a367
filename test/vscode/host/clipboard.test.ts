import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, uriOf} from './article.ts'

const url = 'https://coastgazette.example/2025/08/ferry'
const story =
  'Ferry to run at night\n27 August 2025\n\nThe ferry will run at night, Anna Lindqvist said on Monday. “We waited,” she added.\n'

suite('New Article from Clipboard', () => {
  const made: vscode.Uri[] = []

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri)
  })

  async function paste(text: string): Promise<vscode.TextDocument> {
    await vscode.env.clipboard.writeText(text)
    await vscode.commands.executeCommand('onRecord.newArticleFromClipboard')
    const {document} = vscode.window.activeTextEditor!
    if (document.uri.scheme === uriOf('').scheme) made.push(document.uri)
    return document
  }

  test('makes a file named from headline and date, with the address in it, and reads it', async () => {
    const document = await paste(`${story}\n${url}\n`)
    assert.equal(document.uri.toString(), uriOf('2025-08-27-ferry-to-run-at-night.txt').toString())
    const analysis = await (await api()).analysisOf(document)
    assert.include(analysis!.article, {title: 'Ferry to run at night', published: '2025-08-27', url})
    assert.equal(analysis!.claims.length, 2)
  })

  test('never writes over another', async () => {
    await paste(story)
    const second = await paste(story)
    assert.match(second.uri.path, /\/2025-08-27-ferry-to-run-at-night-2\.txt$/)
  })

  test('keeps HTML that was copied as text, and shows it as it reads', async () => {
    const page = `<!doctype html><html><head><title>Ferry to run at night</title></head><body><article><h1>Ferry to run at night</h1>
<p>The ferry will run at night, <b>Anna Lindqvist</b> said on Monday, after a vote that took two hours.</p></article></body></html>`
    const document = await paste(page)
    assert.equal(document.uri.scheme, 'on-record-article')
    assert.equal(document.uri.path, '/On Record/Ferry to run at night')
    made.push(vscode.Uri.parse(document.uri.query))
    const kept = await vscode.workspace.fs.readFile(made[0])
    assert.equal(new TextDecoder().decode(kept), page)
  })

  test('makes nothing of an empty clipboard', async () => {
    const before = (await vscode.workspace.fs.readDirectory(uriOf(''))).length
    await vscode.env.clipboard.writeText(' ')
    await vscode.commands.executeCommand('onRecord.newArticleFromClipboard')
    assert.equal((await vscode.workspace.fs.readDirectory(uriOf(''))).length, before)
  })
})
