import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, select, showArticle, until, uriOf} from './article.ts'
import {read, remove, write} from './files.ts'

const name = 'sources/pumps.txt'
const text = `Pumps failed in the flood

“We lost 20 homes, and that is a disaster for the town,” Mayor Ines Varga said.

“The pump was checked in May by three engineers,” Varga said.
`
const transcript = `MAYOR VARGA: We lost twenty homes, and that is a disaster for the town. The pump was checked in May by two engineers.
`

suite('an article and its source', () => {
  suiteSetup(async () => {
    await write(name, text)
    await write('sources/talk.txt', transcript)
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await remove('sources')
  })

  async function verdicts(document: vscode.TextDocument): Promise<(string | undefined)[]> {
    const article = await (await api()).articleOf(document)
    return article?.checks?.map(({finding}) => finding.verdict) ?? []
  }

  test('are compared, and what is found is in the file, the tree and the hover', async () => {
    const {document} = await showArticle(name)
    await vscode.commands.executeCommand('onRecord.checkSource', [uriOf('sources/talk.txt')])
    await until('two quotations are compared', async () => (await verdicts(document)).length === 2)
    assert.deepEqual(await verdicts(document), ['verbatim', 'altered'])
    const file = await read(`${name}.claims.jsonld`)
    assert.include(file, '"talk.txt"')
    assert.include(file, 'The pump was checked in May by two engineers')
    const rows = (await (await api()).rowsOf(document)).flatMap(({children}) => children)
    assert.deepEqual(
      rows.map(({description}) => /(?:verbatim|altered)[^·]*/.exec(description ?? '')?.[0]),
      ['verbatim in the source', 'altered from the source'],
    )
    const place = document.positionAt(text.indexOf('checked in May'))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    )
    const words = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    assert.match(words, /altered from the source.+“three”.+“two”/)
  })

  test('a second comparison takes the place of the first, and tags stay', async () => {
    const {document, editor} = await showArticle(name)
    const place = document.positionAt(text.indexOf('checked in May'))
    await select(editor, new vscode.Range(place, place))
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'disputed')
    await write('sources/talk.txt', transcript.replace('two', 'three'))
    await vscode.commands.executeCommand('onRecord.checkSource', [uriOf('sources/talk.txt')])
    await until('both are verbatim', async () => (await verdicts(document)).join() === 'verbatim,verbatim')
    const article = await (await api()).articleOf(document)
    assert.deepEqual([...article!.tags.values()].flat(), ['disputed'])
  })
})
