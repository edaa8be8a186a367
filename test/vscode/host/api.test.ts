import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, showArticle} from './article.ts'

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
})
