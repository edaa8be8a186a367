import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, until, uriOf} from './article.ts'

const folder = uriOf('many')
const uris = Array.from({length: 50}, (_, number) => vscode.Uri.joinPath(folder, `${number}.txt`))

function article(number: number): string {
  const paragraphs = Array.from(
    {length: 20},
    (_, index) =>
      `Ward ${number} lost ${index} trees, Anna Lind${number}qvist said on Monday. “We count them twice,” she told reporters.`,
  )
  return paragraphs.join('\n\n')
}

suite('fifty articles', () => {
  suiteSetup(async () => {
    for (const [number, uri] of uris.entries()) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(article(number)))
    }
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(folder, {recursive: true})
  })

  test('switched between as fast as it goes, the one that is shown is read', async () => {
    const {articleOf} = await api()
    for (let round = 0; round < 4; round++) {
      for (const uri of uris) await vscode.commands.executeCommand('vscode.open', uri, {preview: true})
      const {document} = vscode.window.activeTextEditor!
      assert.equal(document.uri.toString(), uris[49].toString())
      const read = await articleOf(document)
      assert.include(
        read!.analysis.actors.map(({name}) => name),
        'Anna Lind49qvist',
      )
      console.log(`round ${round} of 50 articles is over`)
    }
  })

  test('of those that are closed nothing is kept', async () => {
    const {articleOf} = await api()
    const {document} = vscode.window.activeTextEditor!
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await until('the document is closed', () => document.isClosed)
    assert.isUndefined(await articleOf(document))
    const open = vscode.workspace.textDocuments.map(({uri}) => uri.path).filter((path) => path.includes('/many/'))
    assert.deepEqual(open, [])
  })
})
