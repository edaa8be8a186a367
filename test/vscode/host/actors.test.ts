import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, positionOf, showArticle, until} from './article.ts'

async function textsAt(command: string, words: string) {
  const {document} = await showArticle('harbour-vote.txt')
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    positionOf(document, words),
  )
  return found.map((place) => document.getText('range' in place ? place.range : place.targetRange))
}

suite('actors in the editor', () => {
  for (const words of ['She said', 'Lindqvist said on Monday'])
    test(`definition leads from "${words.split(' ')[0]}" to the first full mention`, async () => {
      const [first] = await textsAt('vscode.executeDefinitionProvider', words)
      assert.include(first, 'Anna Lindqvist')
    })

  test('references are all places that mean the actor', async () => {
    const places = await textsAt('vscode.executeReferenceProvider', 'Anna Lindqvist')
    for (const words of ['She', 'Lindqvist']) assert.include(places, words)
    assert.isFalse(places.some((place) => place.includes('Brandt')))
  })

  test('a rename changes what On Record shows, not the article', async () => {
    const {document} = await showArticle('harbour-vote.txt')
    const text = document.getText()
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'Brandt said that'),
      'Petra Brandt',
    )
    assert.equal(edit.size, 0)
    const names = async () => (await (await api()).articleOf(document))!.analysis.actors.map(({name}) => name)
    await until('the new name shows', async () => (await names()).includes('Petra Brandt'))
    assert.equal(document.getText(), text)
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    await until('the old name shows', async () => (await names()).includes('Peter Brandt'))
  })

  test('the outline lists headline and claims in text order', async () => {
    const {document} = await showArticle('harbour-vote.txt')
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    assert.equal(symbols[0].name, 'Harbour council puts off vote on new crane')
    assert.lengthOf(symbols, 7)
    assert.match(symbols[1].name, /Anna Lindqvist · told.*: .*We will not be rushed/)
    assert.match(symbols[1].detail, /direct/i)
  })
})
