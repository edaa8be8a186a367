import {assert} from 'chai'
import * as vscode from 'vscode'
import {positionOf, showArticle} from './article.ts'

async function hoverText(name: string, words: string): Promise<string> {
  const {document} = await showArticle(name)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  )
  return hovers.flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n')
}

suite('hover', () => {
  for (const [place, words] of [
    ['content', 'be rushed'],
    ['cue', 'told the'],
    ['source', 'Anna Lindqvist'],
  ])
    test(`over the ${place} tells where the claim comes from`, async () => {
      const text = await hoverText('harbour-vote.txt', words)
      for (const fact of [
        /Anna Lindqvist/,
        /Direct quote/i,
        /“told/,
        /Harbour council puts off vote on new crane/,
        /coastgazette\.example/,
        /27 Aug 2025/,
        /Confidence/,
        /Why/,
      ])
        assert.match(text, fact)
    })

  test('leads on to what weighed most, which a command shows as text', async () => {
    const link = /\[What weighed most\]\(command:([\w.]+)\?([^)]+)\)/.exec(
      await hoverText('harbour-vote.txt', 'told the'),
    )
    assert.isOk(link, 'no link to what weighed most')
    await vscode.commands.executeCommand(link![1], ...JSON.parse(decodeURIComponent(link![2])))
    const shown = vscode.window.activeTextEditor!.document
    assert.include(shown.uri.path, 'What Weighed Most')
    assert.match(shown.getText(), /^Does “told.*\n.*\n\n1\. .*for \(\+\d/)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  test('says nothing where no claim is', async () => {
    assert.notMatch(await hoverText('harbour-vote.txt', 'Latest news'), /Confidence/)
  })

  test('shows markup of the article as text', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'markup.txt')
    const line = '“[Click](command:workbench.action.quit) <b>me</b>,” Anna Lindqvist said on Monday.\n'
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(line))
    const text = await hoverText('markup.txt', 'Anna Lindqvist')
    assert.match(text, /Anna Lindqvist/)
    assert.notInclude(text, '](command:workbench')
    assert.notInclude(text, '<b>')
    await vscode.workspace.fs.delete(uri)
  })
})
