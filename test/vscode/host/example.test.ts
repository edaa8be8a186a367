import {assert} from 'chai'
import * as vscode from 'vscode'
import type {OnRecordExports} from '../../../api/on-record.d.ts'
import {newArticle} from './annotated.ts'
import {showArticle, until} from './article.ts'

type Said = [speaker: string | undefined, words: string, tags: string[]]

const speakers = () => vscode.commands.executeCommand<Said[] | undefined>('example.speakers')

suite('the API for other extensions', () => {
  test('an example extension gets claims with their speakers and places', async () => {
    await showArticle('harbour-vote.txt')
    const said = (await speakers())!.map(([name, words]) => `${name}: ${words}`)
    assert.isTrue(
      said.some((one) => /Anna Lindqvist: .*We will not be rushed/.test(one)),
      said.join('\n'),
    )
  })

  test('it tags a claim as the person who works there, and hears of it', async () => {
    const name = await newArticle()
    const {document} = await showArticle(name)
    assert.isTrue(await vscode.commands.executeCommand('example.tag', 'too heavy'))
    await until('the claim has its tag', async () =>
      (await speakers())!.some(([, words, tags]) => words.includes('too heavy') && tags.includes('verified')),
    )
    assert.include(await vscode.commands.executeCommand<string[]>('example.changed'), document.uri.toString())
  })

  test('what is no article has no claims', async () => {
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({language: 'python', content: 'x = 1'}),
    )
    assert.isUndefined(await speakers())
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  test('a version that is not there is refused, with those that are', async () => {
    const exports = await vscode.extensions.getExtension<OnRecordExports>('on-record.on-record')!.activate()
    assert.throws(() => exports.getAPI(2 as 1), /ask for version 1/)
  })
})
