import {assert} from 'chai'
import * as vscode from 'vscode'
import {showArticle, until, uriOf} from './article.ts'
import {remove, write} from './files.ts'

const text = (minutes: string) => `Mayor promises free bus

“The bus will run every ${minutes} minutes, and it will be free for everybody,” Mayor Edwin Sarre said.
`

suite('two versions of an article', () => {
  suiteSetup(async () => {
    await write('versions/after.txt', text('forty'))
    await write('versions/before.txt', text('twenty'))
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await remove('versions')
  })
  setup(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  /** The report, and the two texts of the diff editor beside it. */
  async function compared() {
    const report = await until('the report is shown', () =>
      vscode.window.visibleTextEditors.find(({document}) => document.uri.path === '/Claims compared.md'),
    )
    const input = await until('a diff editor is beside it', () => {
      const tabs = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs)
      return tabs.map((tab) => tab.input).find((one) => one instanceof vscode.TabInputTextDiff)
    })
    return {report: report.document.getText(), input: input as vscode.TabInputTextDiff}
  }

  test('another file: the reworded claim is in a report, and the texts in a diff editor', async () => {
    await showArticle('versions/after.txt')
    await vscode.commands.executeCommand('onRecord.compareVersions', uriOf('versions/before.txt'))
    const {report, input} = await compared()
    assert.include(report, 'before.txt → after.txt: 1 changed.')
    assert.include(report, 'number: “twenty” → “forty”')
    assert.deepEqual(
      [input.original, input.modified].map(({path}) => path.split('/').at(-1)),
      ['before.txt', 'after.txt'],
    )
  })

  test('the clipboard: what was copied is the newer one', async () => {
    await showArticle('versions/before.txt')
    const before = await vscode.env.clipboard.readText()
    await vscode.env.clipboard.writeText(text('forty'))
    await vscode.commands.executeCommand('onRecord.compareVersions', 'clipboard')
    const {report, input} = await compared()
    await vscode.env.clipboard.writeText(before)
    assert.include(report, 'number: “twenty” → “forty”')
    assert.equal((await vscode.workspace.openTextDocument(input.modified)).getText(), text('forty'))
  })
})
