import {assert} from 'chai'
import * as vscode from 'vscode'
import {newArticle, setting, tagged, tagIn} from './annotated.ts'
import {until, uriOf} from './article.ts'
import {read} from './files.ts'

suite('settling what annotators differ on', () => {
  suiteTeardown(() => setting('creator', undefined))

  test('leads through the disagreements, and keeps what is chosen beside what each says', async () => {
    const name = await newArticle()
    await setting('creator', 'Ann Oe')
    await tagIn(name, 'too heavy', 'verified')
    await setting('creator', 'Ben Ek')
    const {document} = await tagIn(name, 'too heavy', 'disputed')
    const walk = vscode.commands.executeCommand('onRecord.settleDisagreements')
    await until('the settlement is on disk', async () => {
      // Takes what has the focus in the list, as Enter does: what Ann says.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      await vscode.commands.executeCommand('notifications.clearAll')
      return (await read(`${name}.claims.jsonld`)).includes('"motivation": "moderating"')
    })
    await until('its message is gone', async () => {
      await vscode.commands.executeCommand('notifications.clearAll')
      return true
    })
    await walk
    const {items} = JSON.parse(await read(`${name}.claims.jsonld`)) as {
      items: {motivation: string; creator: {name: string}; body: {value: string}[]}[]
    }
    const own = items.map(
      ({motivation, creator, body}) => `${creator.name} ${motivation} ${body.map(({value}) => value)}`,
    )
    assert.sameMembers(own, [
      'Ann Oe classifying verified',
      'Ben Ek classifying disputed',
      'Ben Ek moderating verified',
    ])
    assert.lengthOf(await tagged(document), 1)
  })
})

suite('exporting the claims of a folder', () => {
  test('all its articles are in one table', async () => {
    const folder = vscode.workspace.workspaceFolders![0].uri
    const target = uriOf('all.csv')
    await vscode.commands.executeCommand('onRecord.exportWorkspace', folder, {format: 'csv', target})
    const csv = await read('all.csv')
    for (const name of ['harbour-vote.txt', 'quarry-sisters.txt', 'night-train.html']) assert.include(csv, `\n${name},`)
    await vscode.workspace.fs.delete(target)
  })

  test('a format of one article a file fills a folder', async () => {
    const folder = vscode.workspace.workspaceFolders![0].uri
    const target = uriOf('exported')
    await vscode.commands.executeCommand('onRecord.exportWorkspace', folder, {format: 'tei', target})
    assert.match(await read('exported/harbour-vote.txt.xml'), /<said/)
    await vscode.workspace.fs.delete(target, {recursive: true})
  })
})
