import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, until, uriOf} from './article.ts'
import {claimsIn, longText, readAnother, untilWhole} from './long-text.ts'

const files: vscode.Uri[] = []
/** As many claims as are in sight or just below, and fewer than in all of a long text. */
const few = 100

async function load(characters: number): Promise<vscode.TextDocument> {
  const uri = uriOf(`long-${files.length}.txt`)
  files.push(uri)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(longText(characters)))
  return vscode.workspace.openTextDocument(uri)
}

async function open(characters: number): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await load(characters), {preview: false})
}

suite('a long text', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })
  suiteTeardown(async () => {
    for (const uri of files) await vscode.workspace.fs.delete(uri)
  })

  test('of 5 MB has its first highlights from no more than what is in sight, before all else is read', async () => {
    const {onDidChange, highlightsOf} = await api()
    const document = await load(5_000_000)
    const first = new Promise<void>((resolve) => {
      const listener = onDidChange((changed) => {
        if (changed !== document) return
        resolve()
        listener.dispose()
      })
    })
    const {visibleRanges} = await vscode.window.showTextDocument(document)
    await first
    const words = (await highlightsOf(document)).map(({span}) => rangeOf(document, span))
    assert.include(
      words.map((range) => document.getText(range)),
      '“We count 0 of them twice,”',
    )
    const last = Math.max(...visibleRanges.map(({end}) => end.line))
    assert.isBelow(Math.max(...words.map(({end}) => end.line)), last + 100)
    assert.isBelow(await claimsIn(document), few)
  })

  test('is read where one scrolls to, and as a whole in the end', async () => {
    const {highlightsOf} = await api()
    const editor = await open(300_000)
    const {document} = editor
    await highlightsOf(document)
    const line = Math.floor(document.lineCount / 2)
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop)
    await until('there are highlights where the editor is', async () =>
      (await highlightsOf(document)).some(({span}) => document.positionAt(span[0]).line >= line),
    )
    await untilWhole(document)
  })

  test('is stopped by a command, and goes on by another', async () => {
    const {progressOf} = await api()
    const {document} = await open(1_000_000)
    assert.isAbove(await claimsIn(document), 0)
    await until('more than what is in sight is being read', () => typeof progressOf(document) === 'number')
    await vscode.commands.executeCommand('onRecord.stopReading')
    assert.equal(progressOf(document), 'stopped')
    await readAnother()
    assert.isBelow(await claimsIn(document), few)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('onRecord.readAll')
    await untilWhole(document)
  })

  test('what is typed into it is read before the rest', async () => {
    const {highlightsOf} = await api()
    const editor = await open(1_000_000)
    const {document} = editor
    await highlightsOf(document)
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '“It never rained,” Ida Moss said.\n\n'))
    const claims = await until('the new quotation is marked', async () => {
      const words = (await highlightsOf(document)).map(({span}) => document.getText(rangeOf(document, span)))
      return words.includes('“It never rained,”') && claimsIn(document)
    })
    assert.isBelow(claims, few, 'the rest is not read again yet')
  })
})

function rangeOf(document: vscode.TextDocument, [start, end]: readonly [number, number]): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}
