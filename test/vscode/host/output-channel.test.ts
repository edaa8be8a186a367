import {assert} from 'chai'
import * as vscode from 'vscode'
import {newArticle, tagged} from './annotated.ts'
import {api, showArticle, until} from './article.ts'

suite('an output channel', () => {
  test('whose text reads like an article is no article, and nothing is held of it', async () => {
    const {articleOf, heldDocuments} = await api()
    const {document} = await showArticle(await newArticle())
    await tagged(document)
    const held = heldDocuments()
    const channel = vscode.window.createOutputChannel('Harbour')
    const output = () => vscode.workspace.textDocuments.filter(({uri}) => uri.scheme === 'output')
    await until('the channel is shown', () => {
      // One that VS Code does not know of yet is not shown, but another, or none.
      channel.show(true)
      return output().some(({uri}) => uri.path.includes('Harbour'))
    })
    channel.append(document.getText())
    await until('the output is there', () => output().some((one) => one.getText().includes('be rushed')))
    for (const other of output()) assert.isUndefined(await articleOf(other), other.uri.toString())
    assert.isAtMost(heldDocuments(), held)
    channel.dispose()
  })
})
