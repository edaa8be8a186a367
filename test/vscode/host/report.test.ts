import {assert} from 'chai'
import * as vscode from 'vscode'
import {until, uriOf} from './article.ts'

const reports = () =>
  vscode.window.tabGroups.all
    .flatMap(({tabs}) => tabs)
    .filter(({input, label}) => input instanceof vscode.TabInputWebview && label.startsWith('Report: '))

suite('a report on several articles', () => {
  teardown(() => vscode.window.tabGroups.close(reports()))

  test('is on the files that are chosen in the explorer', async () => {
    const chosen = ['harbour-vote.txt', 'quarry-sisters.txt'].map(uriOf)
    await vscode.commands.executeCommand('onRecord.openReport', chosen[0], chosen)
    assert.deepEqual(
      reports().map(({label}) => label),
      ['Report: 2 articles'],
    )
  })

  test('is on all articles of a folder', async () => {
    await vscode.commands.executeCommand('onRecord.openReport', vscode.workspace.workspaceFolders![0].uri)
    const [tab] = await until('the report is open', () => {
      const open = reports()
      return open.length > 0 && open
    })
    assert.isAbove(Number(/\d+/.exec(tab.label)), 4)
  })
})
