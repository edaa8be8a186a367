import {assert} from 'chai'
import * as vscode from 'vscode'
import {positionOf, showArticle, until} from './article.ts'

async function hoverText(name: string, words: string): Promise<string> {
  return (await hoverParts(name, words)).map(({value}) => value).join('\n')
}

async function hoverParts(name: string, words: string): Promise<vscode.MarkdownString[]> {
  const {document} = await showArticle(name)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  )
  return hovers.flatMap(({contents}) => contents as vscode.MarkdownString[])
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
        /told/,
        /Harbour council puts off vote on new crane/,
        /coastgazette\.example/,
        /27 Aug 2025/,
        /Confidence:\* (?:very likely|likely|more likely than not|doubtful) &#40;\d+ %&#41;/,
        /\[Why\?\]/,
      ])
        assert.match(text, fact)
      assert.isBelow(text.split('\n').filter(Boolean).length, 12)
    })

  test('leads on to why, which is shown as text', async () => {
    const link = /\[Why\?\]\(command:([\w.]+)\?([^)]+)\)/.exec(await hoverText('harbour-vote.txt', 'told the'))
    assert.isOk(link, 'no link to the provenance')
    await vscode.commands.executeCommand(link![1], ...JSON.parse(decodeURIComponent(link![2])))
    const shown = vscode.window.activeTextEditor!.document
    assert.include(shown.uri.path, 'Provenance')
    assert.match(shown.getText(), /\nWhy:\n- .*\n\nDoes “told.*\n1\. .* for\n/s)
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

  test('trusts named commands of its own, in a part that holds no words of a note', async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'trusting.txt')
    const annotations = uri.with({path: `${uri.path}.claims.jsonld`})
    const hostile = '[Click](command:workbench.action.quit) ![seen](https://evil.example/x.png) <b>me</b>'
    const target = {source: 'trusting.txt', selector: [{type: 'TextQuoteSelector', exact: '“The crane stays.”'}]}
    const body = [{type: 'TextualBody', value: hostile, purpose: 'commenting'}]
    const items = [{id: '#a', type: 'Annotation', creator: {type: 'Person', name: hostile}, body, target}]
    const write = (file: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    await write(annotations, JSON.stringify({type: 'AnnotationPage', items}))
    await write(uri, 'Anna Lindqvist said on Monday: “The crane stays.”\n')
    let parts: vscode.MarkdownString[] = []
    await until('the note is in the hover', async () => {
      parts = await hoverParts('trusting.txt', 'Anna Lindqvist')
      return parts.some(({value}) => value.includes('Note by'))
    })
    for (const {value, isTrusted, supportHtml} of parts) {
      assert.isNotOk(supportHtml)
      assert.notMatch(value, /!\[|<b>|\]\(command:workbench/)
      if (!isTrusted) continue
      assert.isObject(isTrusted)
      const {enabledCommands} = isTrusted as {enabledCommands: string[]}
      assert.isNotEmpty(enabledCommands)
      for (const command of enabledCommands) assert.match(command, /^onRecord\./)
      assert.notInclude(value, 'Note by')
    }
    for (const file of [uri, annotations]) await vscode.workspace.fs.delete(file)
  })
})
