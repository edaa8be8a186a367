import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, positionOf, putCursor, showArticle, until} from './article.ts'

async function tagsOf(document: vscode.TextDocument): Promise<string[]> {
  const article = await (await api()).articleOf(document)
  return [...article!.tags.values()].flat()
}

suite('tags', () => {
  test('a tag goes on the claim at the cursor, and off again', async () => {
    const {editor, document} = await showArticle('harbour-vote.txt')
    await putCursor(editor, 'be rushed')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    assert.deepEqual(await tagsOf(document), ['verified'])
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
    assert.deepEqual(await tagsOf(document), [])
  })

  test('a tag stays with its claim when the text before it changes', async () => {
    const {editor, document} = await showArticle('harbour-vote.txt')
    await putCursor(editor, 'be rushed')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'disputed')
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'It rained all morning. '))
    await until('the tag is on the claim that moved', async () => {
      const article = await (await api()).articleOf(document)
      const [id] = [...(article?.tags.keys() ?? [])]
      const claim = article?.analysis.claims.find((one) => one.id === id)
      return claim !== undefined && document.getText().slice(claim.content[0][0]).startsWith('“We will not')
    })
    await putCursor(editor, 'be rushed')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'disputed')
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('the lightbulb offers every tag', async () => {
    const {document} = await showArticle('harbour-vote.txt')
    const position = positionOf(document, 'be rushed')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
    )
    const titles = actions.map(({title}) => title).join('\n')
    for (const tag of ['verified', 'disputed', 'needs check', 'out of context']) assert.include(titles, tag)
  })
})
