import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, showArticle} from './article.ts'

async function styles(): Promise<Set<string>> {
  const {document} = await showArticle('harbour-vote.txt')
  return new Set((await (await api()).highlightsOf(document)).map(({style}) => style))
}

suite('highlights', () => {
  const settings = () => vscode.workspace.getConfiguration('onRecord.highlight')
  const set = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Global)
  teardown(async () => {
    for (const name of ['preset', 'people', 'direct']) await set(name, undefined)
  })

  for (const [preset, expected] of [
    [undefined, ['direct']],
    ['quotesAndSources', ['cue', 'direct', 'indirect', 'source']],
    ['everything', ['cue', 'direct', 'indirect', 'organization', 'other', 'person', 'source']],
  ] as const)
    test(`of the preset ${preset ?? 'that a person starts with'}`, async () => {
      await set('preset', preset)
      assert.deepEqual([...(await styles())].sort(), [...expected])
    })

  test('lie exactly on the words', async () => {
    const {document} = await showArticle('harbour-vote.txt')
    const text = document.getText()
    const direct = (await (await api()).highlightsOf(document)).filter(({style}) => style === 'direct')
    for (const {span} of direct) assert.match(text.slice(...span), /^“[^“”]+”$/)
  })

  test('can be switched on and off beside the preset', async () => {
    await set('people', true)
    assert.include([...(await styles())], 'person')
    await set('direct', false)
    assert.notInclude([...(await styles())], 'direct')
    await set('people', undefined)
    assert.notInclude([...(await styles())], 'person')
  })

  test('are off after one command, and on after the same', async () => {
    await showArticle('harbour-vote.txt')
    await vscode.commands.executeCommand('onRecord.toggleHighlights')
    assert.equal((await styles()).size, 0)
    await vscode.commands.executeCommand('onRecord.toggleHighlights')
    assert.isAbove((await styles()).size, 0)
  })
})
