import {assert} from 'chai'
import * as vscode from 'vscode'
import {positionOf, putCursor, select, showArticle, until} from './article.ts'

/** The words that stand where the claims begin. */
async function starts() {
  const {editor, document, article} = await showArticle('harbour-vote.txt')
  const offsets = article.analysis.claims.map(({source, cue, content}) =>
    Math.min(...[...source, ...cue, ...content].map(([start]) => start)),
  )
  return {editor, document, article, offsets: offsets.toSorted((a, b) => a - b)}
}

suite('going from claim to claim', () => {
  test('next goes through all claims in text order, and round', async () => {
    const {editor} = await starts()
    await select(editor, new vscode.Range(0, 0, 0, 0))
    const visited: string[] = []
    for (let i = 0; i < 7; i++) {
      await vscode.commands.executeCommand('onRecord.nextClaim')
      visited.push(editor.document.getText(editor.selection).slice(0, 12))
    }
    assert.equal(new Set(visited).size, 6, visited.join(' | '))
    assert.equal(visited[6], visited[0])
  })

  test('previous goes back', async () => {
    const {editor} = await starts()
    await select(editor, new vscode.Range(0, 0, 0, 0))
    await vscode.commands.executeCommand('onRecord.nextClaim')
    const first = editor.selection
    await vscode.commands.executeCommand('onRecord.nextClaim')
    assert.isFalse(editor.selection.isEqual(first))
    await vscode.commands.executeCommand('onRecord.previousClaim')
    assert.isTrue(editor.selection.isEqual(first))
  })

  test('of the same actor leaves the others out', async () => {
    const {editor} = await starts()
    await putCursor(editor, 'the delay was a mistake')
    await vscode.commands.executeCommand('onRecord.nextClaimOfActor')
    const {line, character} = editor.selection.start
    const brandt = positionOf(editor.document, '“Every week')
    assert.deepEqual([line, character], [brandt.line, brandt.character])
    await vscode.commands.executeCommand('onRecord.previousClaimOfActor')
    await until('the cursor is in the first claim of Brandt', () =>
      editor.document.getText(editor.selection).includes('the delay'),
    )
  })

  test('does nothing harmful where there is no claim', async () => {
    const {editor} = await showArticle('weather.txt')
    await vscode.commands.executeCommand('onRecord.nextClaim')
    assert.isTrue(editor.selection.isEmpty)
  })
})
