import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, showArticle} from './article.ts'

async function styles(): Promise<Set<string>> {
  const {document} = await showArticle('harbour-vote.txt')
  return new Set((await (await api()).highlightsOf(document)).map(({style}) => style))
}

suite('highlights', () => {
  test('mark contents by kind, sources, cues and names', async () => {
    const shown = await styles()
    for (const style of ['direct', 'indirect', 'source', 'cue', 'person']) assert.include([...shown], style)
  })

  test('lie exactly on the words', async () => {
    const {document} = await showArticle('harbour-vote.txt')
    const text = document.getText()
    const direct = (await (await api()).highlightsOf(document)).filter(({style}) => style === 'direct')
    for (const {span} of direct) assert.match(text.slice(...span), /^“[^“”]+”$/)
  })

  test('can be switched off one by one', async () => {
    const settings = vscode.workspace.getConfiguration('onRecord.highlight')
    await settings.update('people', false, vscode.ConfigurationTarget.Global)
    assert.notInclude([...(await styles())], 'person')
    await settings.update('people', undefined, vscode.ConfigurationTarget.Global)
    assert.include([...(await styles())], 'person')
  })

  test('are off after one command, and on after the same', async () => {
    await showArticle('harbour-vote.txt')
    await vscode.commands.executeCommand('onRecord.toggleHighlights')
    assert.equal((await styles()).size, 0)
    await vscode.commands.executeCommand('onRecord.toggleHighlights')
    assert.isAbove((await styles()).size, 0)
  })
})
