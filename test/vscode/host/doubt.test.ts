import {assert} from 'chai'
import * as vscode from 'vscode'
import {setting} from './annotated.ts'
import {api, positionOf, putCursor, showArticle, until} from './article.ts'

const file = 'quarry-sisters.txt'

/** Each group of the tree, with the contents of its claims. */
async function groups(document: vscode.TextDocument): Promise<string[]> {
  const rows = await (await api()).rowsOf(document)
  return rows.map(({label, children}) => `${label}: ${children.map((row) => row.label).join('; ')}`)
}

async function undo(document: vscode.TextDocument) {
  await showArticle(file)
  await vscode.commands.executeCommand('onRecord.undoAnnotation')
  await until('all is in doubt', async () => (await groups(document)).some(isAll))
}

const all =
  'Speaker uncertain: said: the quarry would close in June; said: “It has cost us enough,”; added: “I am tired of it,”; said: the town had not been told'
const isAll = (group: string) => group === all

suite('claims in doubt', () => {
  let document: vscode.TextDocument
  let editor: vscode.TextEditor

  suiteSetup(async () => {
    // Only what a person said is that sure, whatever the models give.
    await setting('minimumActorConfidence', 1)
    const shown = await showArticle(file)
    document = shown.document
    editor = shown.editor
  })
  suiteTeardown(() => setting('minimumActorConfidence', undefined))

  test('stand under Speaker uncertain and under no actor, by the setting', async () => {
    await until('the setting is taken up', async () => (await groups(document)).some(isAll))
    assert.lengthOf(await groups(document), 1)
    await setting('minimumActorConfidence', 0)
    await until(
      'a minimum of 0 pins all',
      async () => !(await groups(document)).some((group) => /uncertain/.test(group)),
    )
    await setting('minimumActorConfidence', 1)
    await until('the setting is taken up', async () => (await groups(document)).some(isAll))
  })

  test('the hover names the candidates, and has a link for each', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'the quarry would'),
    )
    const text = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    assert.match(text, /\*\*Speaker uncertain\*\* — perhaps Carla Whitlock/)
    for (const name of ['Carla Whitlock', 'Dana Moss'])
      assert.match(text, new RegExp(`\\[It is ${name}\\]\\(command:onRecord\\.setActor\\?`))
  })

  test('the definition of a doubtful pronoun is each candidate’s first mention', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'She said'),
    )
    const words = found.map((place) => document.getText('range' in place ? place.range : place.targetRange))
    assert.sameMembers(words, ['Carla Whitlock', 'Dana Moss'])
  })

  test('the lightbulb offers the candidates, and one of them makes it theirs; undo takes it back', async () => {
    await showArticle(file)
    await putCursor(editor, 'the quarry would')
    const position = positionOf(document, 'the quarry would')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
    )
    const action = actions.find(({title}) => title === 'Speaker is Dana Moss')
    assert.isDefined(action, actions.map(({title}) => title).join(', '))
    assert.isTrue(actions.some(({title}) => title === 'Speaker is somebody else…'))
    const {command, arguments: rest = []} = action!.command!
    const running = vscode.commands.executeCommand(command, ...rest)
    await until('the claim is hers', async () =>
      (await groups(document)).includes('Dana Moss: said: the quarry would close in June'),
    )
    // The other statements of the run are offered: not now.
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    await running
    await undo(document)
  })

  test('the answer is offered for the rest of the run: one act, which one undo takes back', async () => {
    await showArticle(file)
    const {claims, actors} = (await (await api()).analysisOf(document))!
    const moss = actors.find(({name}) => name === 'Dana Moss')!
    const reference = {uri: document.uri.toString(), claim: claims[0].id}
    const running = vscode.commands.executeCommand('onRecord.setActor', reference, moss.id)
    const isFirst = async () => (await groups(document)).includes('Dana Moss: said: the quarry would close in June')
    await until('the claim is hers', isFirst)
    await until('all three are hers', async () => {
      // The question is asked after the answer is kept; before, this does nothing.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return (await groups(document)).some((group) => group.startsWith('Dana Moss: ') && group.split('; ').length === 3)
    })
    await running
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    await until('the others are in doubt again', isFirst)
    await undo(document)
  })
})
