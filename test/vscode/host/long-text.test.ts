import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, until, uriOf} from './article.ts'

/** A text of many paragraphs, each its own: nothing of it is known from the others. */
function longText(characters: number): string {
  const paragraphs: string[] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const paragraph =
      `Ward ${index} of the harbour town lost ${index + 3} trees in the storm, Anna Lindqvist said on Monday. ` +
      `“We count ${index} of them twice,” she told reporters at quay ${index}, where the ferry ${index % 90} lay. ` +
      `Peter Brandt, who leads the council's committee ${index % 70}, asked for a report by the ${index % 28}th.`
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

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
  return vscode.window.showTextDocument(await load(characters))
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

suite('a long text', function () {
  this.timeout(90_000)

  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'))
  suiteTeardown(async () => {
    for (const uri of files) await vscode.workspace.fs.delete(uri)
  })

  test('of 5 MB has its first highlights from no more than what is in sight, before all else is read', async () => {
    const {onDidChange, highlightsOf, articleOf} = await api()
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
    assert.isBelow((await articleOf(document))?.analysis.claims.length ?? 0, few)
  })

  test('is read where one scrolls to, and as a whole in the end', async () => {
    const {articleOf, highlightsOf} = await api()
    const editor = await open(300_000)
    const {document} = editor
    await highlightsOf(document)
    const line = Math.floor(document.lineCount / 2)
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop)
    await until('there are highlights where the editor is', async () =>
      (await highlightsOf(document)).some(({span}) => document.positionAt(span[0]).line >= line),
    )
    const paragraphs = Math.ceil(document.lineCount / 2)
    const allRead = async () => ((await articleOf(document))?.analysis.claims.length ?? 0) > paragraphs
    for (let tries = 0; tries < 6 && !(await allRead()); tries++) await rest(4000)
    assert.isTrue(await allRead())
  })

  test('is stopped by a command, and goes on by another', async () => {
    const {articleOf} = await api()
    const {document} = await open(1_000_000)
    const claims = async () => (await articleOf(document))?.analysis.claims.length ?? 0
    const part = await claims()
    assert.isAbove(part, 0)
    await rest(2500)
    await vscode.commands.executeCommand('onRecord.stopReading')
    await rest(2500)
    assert.isBelow(await claims(), few)
    await vscode.commands.executeCommand('onRecord.readAll')
    for (let tries = 0; tries < 12 && (await claims()) < 1000; tries++) await rest(4000)
    assert.isAbove(await claims(), 1000)
  })

  test('what is typed into it is read before the rest', async () => {
    const {articleOf, highlightsOf} = await api()
    const editor = await open(1_000_000)
    const {document} = editor
    await highlightsOf(document)
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '“It never rained,” Ida Moss said.\n\n'))
    await until('the new quotation is marked', async () =>
      (await highlightsOf(document)).some(
        ({span}) => document.getText(rangeOf(document, span)) === '“It never rained,”',
      ),
    )
    assert.isBelow((await articleOf(document))?.analysis.claims.length ?? 0, few, 'the rest is not read again yet')
  })
})

function rangeOf(document: vscode.TextDocument, [start, end]: readonly [number, number]): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}
