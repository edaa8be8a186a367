import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, show, uriOf} from './article.ts'

suite('which files are articles', () => {
  for (const [name, isArticle, why] of [
    ['harbour-vote.txt', true, 'plain text'],
    ['minutes.news', true, 'the language news'],
    ['library-roof.md', true, 'Markdown whose front matter names a source'],
    ['notes.md', false, 'Markdown without front matter'],
    ['build.log', false, 'a log'],
    ['speech.py', false, 'a program'],
  ] as const) {
    test(`${name}: ${isArticle ? 'yes' : 'no'}, ${why}`, async () => {
      const {document} = await show(name)
      const analysis = await (await api()).analysisOf(document)
      assert.equal(analysis !== undefined, isArticle)
    })
  }

  test('a file beyond the setting is left alone', async () => {
    const uri = uriOf('huge.txt')
    const line = '“We wait,” Anna Lindqvist said on Monday, and nobody answered her for a long time.\n'
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(line.repeat(300)))
    const settings = vscode.workspace.getConfiguration('onRecord')
    await settings.update('maxFileSize', 20, vscode.ConfigurationTarget.Global)
    const {document} = await show('huge.txt')
    assert.isUndefined(await (await api()).analysisOf(document))
    await settings.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global)
    assert.isDefined(await (await api()).analysisOf(document))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await vscode.workspace.fs.delete(uri)
  })

  test('Analyze as Article takes what would not be one', async () => {
    const {document} = await show('notes.md')
    await vscode.commands.executeCommand('onRecord.analyzeAsArticle')
    const analysis = await (await api()).analysisOf(document)
    assert.isNotEmpty(analysis?.claims)
  })
})
