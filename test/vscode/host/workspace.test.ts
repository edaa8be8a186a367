import {assert} from 'chai'
import * as vscode from 'vscode'
import type {WorkspaceRow} from '../../../src/core/index.ts'
import {api, closeEditors, show, until, uriOf} from './article.ts'
import {read, remove, write} from './files.ts'

const folder = 'wards'
const count = 200

const nameOf = (number: number) => `${folder}/ward-${String(number).padStart(3, '0')}.txt`

function article(number: number): string {
  const outlet = number % 2 ? 'The Fen Courier' : 'The Harlow Post'
  return `Ward ${number} counts its trees
${outlet}
${1 + (number % 28)} August 2025

Ward ${number} lost ${number + 2} trees, Anna Lindqvist, the tree officer, said on Monday.

“Nobody from ward ${number} has called us,” Piet Maas${number} told reporters. He denied that the saw was his.
`
}

/** The articles of this suite's folder, as the index has them. */
async function indexed() {
  return (await (await api()).workspaceArticles()).filter(({id}) => id.startsWith(`${folder}/`))
}

async function rowNamed(label: string): Promise<WorkspaceRow> {
  const {workspaceRows} = await api()
  return until(`a row ${label}`, () => workspaceRows().find((row) => row.label === label))
}

suite('two hundred articles of a workspace', () => {
  suiteSetup(async () => {
    for (let number = 0; number < count; number++) await write(nameOf(number), article(number))
  })
  suiteTeardown(async () => {
    await vscode.workspace.getConfiguration('onRecord.workspace').update('groupBy', undefined, true)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await remove(folder)
    await remove('.on-record')
  })

  test('are read in the background', async () => {
    const articles = await indexed()
    assert.isTrue((await api()).readsInWorker(), 'in a worker, not in the extension host’s own thread')
    assert.lengthOf(articles, count)
    const [first] = articles
    assert.equal(first.outlet, 'The Harlow Post')
    assert.includeMembers(
      first.claims.map(({actor}) => actor),
      ['Anna Lindqvist', 'Piet Maas0'],
    )
    assert.isTrue(articles.every(({claims}) => claims.some(({polarity}) => polarity === 'denied')))
  })

  test('are listed by actor, with outlets and dates under each', async () => {
    const row = await rowNamed('Anna Lindqvist')
    assert.match(row.description!, /^200 claims in 200 articles · tree officer/)
    const [article] = row.children!()
    assert.match(article.description!, /^(?:The )?(Fen Courier|Harlow Post), .+ 2025 · 1 claim$/)
    const [claim] = article.children!()
    assert.match(claim.label, /^said: Ward \d+ lost \d+ trees/)
  })

  test('their actors are found by Ctrl+T and after “@” in a note, though no article is open', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'piet maas117',
    )
    assert.deepEqual(
      symbols.map(({name, location}) => [name, location.uri.path.split('/').at(-1), location.range.start.line]),
      [['Piet Maas117', 'ward-117.txt', 6]],
    )
    const byRole = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'tree officer',
    )
    assert.deepEqual(
      byRole.map(({name}) => name),
      ['Anna Lindqvist'],
    )
    await write('wards.md', 'See ward-000.txt, and ask @maas117')
    const {document} = await show('wards.md')
    const end = document.positionAt(document.getText().length)
    const found = await until('the actor is suggested', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      )
      return list.items.find(({insertText}) => insertText === 'Piet Maas117')
    })
    assert.equal(found.kind, vscode.CompletionItemKind.User)
    await remove('wards.md')
  })

  test('a changed file, a new one, a renamed one and a deleted one follow', async () => {
    await write(nameOf(3), article(3).replace('Piet Maas3', 'Olga Stern'))
    await write(`${folder}/new.txt`, article(999))
    await vscode.workspace.fs.delete(uriOf(nameOf(4)))
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf(nameOf(5)), uriOf(`${folder}/renamed.txt`))
    await vscode.workspace.applyEdit(edit)
    await until('the index has followed', async () => {
      const articles = await indexed()
      const ids = articles.map(({id}) => id)
      const changed = articles.find(({id}) => id === nameOf(3))
      return (
        articles.length === count &&
        ids.includes(`${folder}/new.txt`) &&
        ids.includes(`${folder}/renamed.txt`) &&
        !ids.includes(nameOf(4)) &&
        !ids.includes(nameOf(5)) &&
        changed?.claims.some(({actor}) => actor === 'Olga Stern')
      )
    })
  })

  test('a tag from the view is put on the claim in its article, and is in the index', async () => {
    const row = await rowNamed('Piet Maas7')
    const place = row.children!()[0].children!()[0].place!
    await vscode.commands.executeCommand('onRecord.workspace.open', {place})
    await until('the article is shown', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('ward-007.txt'),
    )
    const {document, selection} = vscode.window.activeTextEditor!
    assert.equal(document.getText(selection).replace(/[“”,]/g, ''), 'Nobody from ward 7 has called us')
    await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'disputed')
    await until('the tag is in the index', async () => {
      const found = (await indexed()).find(({id}) => id === nameOf(7))
      return found?.claims.some(({tags}) => tags.includes('disputed'))
    })
    await vscode.workspace.getConfiguration('onRecord.workspace').update('groupBy', 'tag', true)
    const tagged = await rowNamed('disputed')
    // Another suite has tagged claims of its own in the same folder.
    assert.include(
      tagged.children!().map(({label}) => label.split(' · ')[0]),
      'Piet Maas7',
    )
    await vscode.workspace.getConfiguration('onRecord.workspace').update('groupBy', undefined, true)
  })

  test('two actors are joined, and the decision is kept in a file of the folder', async () => {
    const [one, other] = [await rowNamed('Piet Maas8'), await rowNamed('Piet Maas9')]
    await vscode.commands.executeCommand('onRecord.workspace.joinActors', one, [one, other])
    const joined = await until('they are one', async () => {
      const row = (await rowNamed('Piet Maas8')) as WorkspaceRow | undefined
      return row?.actor?.appearances.length === 2 && row
    })
    assert.match(joined.description!, /in 2 articles/)
    assert.include(
      await read('.on-record/actors.jsonld'),
      '{"@id":"#actor=Piet%20Maas9","same":"#actor=Piet%20Maas8"},',
    )
  })

  test('what was decided by others is followed, too', async () => {
    await remove('.on-record')
    await until('they are two again', async () => {
      const {workspaceRows} = await api()
      return workspaceRows().some(({label}) => label === 'Piet Maas9')
    })
  })
})

const said = 'The bridge was closed for 20 days and nobody told us why'

suite('a quotation in several articles', () => {
  const names = ['quotes/one.txt', 'quotes/two.txt', 'quotes/three.txt']
  const text = (words: string, outlet: string) =>
    `The bridge of Marl\n${outlet}\n\n“${words},” Mayor Ines Varga said.\n`

  suiteSetup(async () => {
    await write(names[0], text(said, 'The Fen Courier'))
    await write(names[1], text(said, 'The Harlow Post'))
    await write(names[2], text(said.replace('20 days', '30 days'), 'The Marl Herald'))
    await (await api()).workspaceArticles()
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await remove('quotes')
  })

  async function groupRow(): Promise<WorkspaceRow> {
    const {workspaceRows} = await api()
    return until('the quotation is among the altered ones', () => {
      const quotes = workspaceRows().find(({id}) => id === 'quotes')
      return quotes
        ?.children?.()
        .find(({label, quotes: group}) => /closed for/.test(label) && group?.relation === 'altered')
    })
  }

  test('is in the view, and two of its versions open side by side', async () => {
    const row = await groupRow()
    assert.match(row.description!, /^altered · Ines Varga · 3 articles$/)
    await vscode.commands.executeCommand('onRecord.workspace.open', row)
    const input = await until('a diff editor', () => {
      const {input} = vscode.window.tabGroups.activeTabGroup.activeTab ?? {}
      return input instanceof vscode.TabInputTextDiff && input
    })
    const texts = await Promise.all(
      [input.original, input.modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    )
    assert.sameMembers(
      texts.map((one) => one.trim().replace(/,$/, '')),
      [said, said.replace('20 days', '30 days')],
    )
  })

  test('says so at its place, with a quick fix and in the hover', async () => {
    await groupRow()
    const {document} = await show(names[0])
    const problem = await until('the diagnostic', () =>
      vscode.languages.getDiagnostics(document.uri).find(({code}) => code === 'altered-quotation'),
    )
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Information)
    assert.match(problem.message, /^Worded otherwise in .+: “The bridge was closed for 30 days/)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    )
    assert.isTrue(actions.some(({command}) => command?.command === 'onRecord.workspace.compareQuotes'))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      problem.range.start.translate(0, 3),
    )
    const words = hovers
      .flatMap(({contents}) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n')
    assert.include(words, 'also in 2 articles, altered in 1')
  })
})

suite('claims in dispute', () => {
  const names = ['disputes/one.txt', 'disputes/two.txt']

  suiteSetup(async () => {
    await closeEditors()
    await write(
      names[0],
      'The town and the sluice\nThe Fen Courier\n\nThe town had known about the rotten sluice since April, said Lena Orth, a spokeswoman.\n',
    )
    await write(
      names[1],
      'Boats are full\nThe Harlow Post\n\nBoats were full on Friday.\n\nEdwin Sarre denied that the town had known about the rotten sluice.\n',
    )
    await (await api()).workspaceArticles()
  })
  suiteTeardown(async () => {
    await closeEditors()
    await remove('disputes')
  })

  async function disputeRow(): Promise<WorkspaceRow> {
    const {workspaceRows} = await api()
    return until('the two claims are among the candidates', () =>
      workspaceRows()
        .find(({id}) => id === 'disputes')
        ?.children?.()
        .find(({label}) => label.startsWith('Lena Orth ↔ Edwin Sarre')),
    )
  }

  test('are offered with a score, and open side by side at their words', async () => {
    const row = await disputeRow()
    assert.match(row.description!, /^one denies what the other says · score \d+$/)
    assert.lengthOf(row.children!(), 2)
    await vscode.commands.executeCommand('onRecord.workspace.compareQuotes', row)
    await until('both articles are shown, with their claims selected', () => {
      // An output that another suite has opened is an editor, too.
      const ours = vscode.window.visibleTextEditors.filter(({viewColumn}) => viewColumn !== undefined)
      const shown = ours.map(({document, selection, viewColumn}) => [
        viewColumn,
        document.uri.path.split('/').at(-1),
        /rotten sluice/.test(document.getText(selection)),
      ])
      return (
        JSON.stringify(shown.toSorted()) ===
        JSON.stringify([
          [1, 'one.txt', true],
          [2, 'two.txt', true],
        ])
      )
    })
  })

  test('are none any more once one of the articles is corrected', async () => {
    await disputeRow()
    await write(names[1], 'Boats are full\nThe Harlow Post\n\nBoats were full on Friday, Edwin Sarre said.\n')
    const {workspaceRows} = await api()
    await until('the candidates are gone', () => {
      const rows = workspaceRows()
      const disputes = rows.find(({id}) => id === 'disputes')?.children?.() ?? []
      return rows.length > 0 && !disputes.some(({label}) => label.startsWith('Lena Orth ↔'))
    })
  })
})
