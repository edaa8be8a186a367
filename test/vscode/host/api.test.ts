import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, showArticle, uriOf} from './article.ts'

suite('the API that activate returns', () => {
  test('tells headline, outlet and date', async () => {
    const {article} = await showArticle('harbour-vote.txt')
    const {title, publisher, published} = article.analysis.article
    assert.deepEqual(
      {title, publisher, published},
      {
        title: 'Harbour council puts off vote on new crane',
        publisher: 'coastgazette.example',
        published: '2025-08-27T11:34:00+03:00',
      },
    )
  })

  test('finds who said what', async () => {
    const {document, article} = await showArticle('harbour-vote.txt')
    const {claims, actors} = article.analysis
    const said = claims.map(({actor, content}) => {
      const name = actors.find(({id}) => id === actor)?.name ?? ''
      const [[start], [, end]] = [content[0], content.at(-1)!]
      return `${name}: ${document.getText().slice(start, end)}`
    })
    for (const [name, words] of [
      ['Anna Lindqvist', 'We will not be rushed'],
      ['Anna Lindqvist', 'the crane could wait'],
      ['Peter Brandt', 'the delay was a mistake'],
      ['Peter Brandt', 'Every week costs us work'],
      ['port authority', 'the crane weighs 900 tonnes'],
      ['Anna Lindqvist', 'A vote will follow in October'],
    ]) {
      assert.isTrue(
        said.some((one) => one.includes(words) && one.split(':')[0].includes(name)),
        `${name} said "${words}" is among\n${said.join('\n')}`,
      )
    }
  })

  test('follows what somebody types', async () => {
    const {editor, document, article} = await showArticle('harbour-vote.txt')
    const before = article.analysis.claims.length
    const end = document.lineAt(4).range.end
    await editor.edit((edit) => edit.insert(end, '“It is too heavy,” Maria Holm said.'))
    const analysis = await (await api()).analysisOf(document)
    assert.equal(analysis?.claims.length, before + 1)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  })

  test('lists rows as the sidebar does: actors with their claims in text order', async () => {
    const {document, article} = await showArticle('harbour-vote.txt')
    const rows = await (await api()).rowsOf(document)
    const listed = rows.flatMap(({children}) => children.map(({claim}) => claim?.id)).sort()
    assert.deepEqual(listed, article.analysis.claims.map(({id}) => id).sort())
    for (const {children} of rows) {
      const starts = children.map(({extent}) => extent?.[0] ?? -1)
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      )
    }
  })

  test('analyses 600 words within 100 ms of their opening', async () => {
    const {analysisOf} = await api()
    await showArticle('harbour-vote.txt')
    const sentence = '“We cannot wait for the crane,” harbour master Ines Varga said on Tuesday evening. '
    const times: number[] = []
    // The best of three: what else the machine does is not the product's.
    for (const name of ['first', 'second', 'third']) {
      const uri = uriOf(`${name}.txt`)
      const text = `Headline\n\n${Array.from({length: 43}, (_, n) => `The ${name} time: ${n}. ${sentence}`).join('')}\n`
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
      const document = await vscode.workspace.openTextDocument(uri)
      const start = performance.now()
      assert.isDefined(await analysisOf(document))
      times.push(performance.now() - start)
      await vscode.workspace.fs.delete(uri)
    }
    assert.isBelow(Math.min(...times), 100)
  })
})
