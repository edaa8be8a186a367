import {assert} from 'chai'
import * as vscode from 'vscode'
import {uriOf} from './article.ts'
import {write} from './files.ts'

const folder = 'notes-speed'
const count = 200

const towns = ['Ostrow', 'Hartwell', 'Lissa', 'Varn', 'Quell', 'Brack', 'Mirow', 'Sandholt', 'Tessel', 'Ulm']

function article(index: number): string {
  const town = towns[index % towns.length]
  const lines = Array.from({length: 12}, (_, line) =>
    line % 2
      ? `Mayor Anna Lindqvist said that bridge ${index} would cost ${line} million euros.`
      : `“Bridge ${index} of ${town} is ${line} years late,” union leader Peter Brandt said on Monday.`,
  )
  return `${town} waits for bridge ${index}\ncoastgazette.example\nWed, 27 Aug 2025 11:34:00 +0300\n\n${lines.join('\n\n')}\n`
}

suite('notes on 200 articles', () => {
  suiteSetup(async function () {
    this.timeout(60_000)
    for (let index = 0; index < count; index++) await write(`${folder}/articles/a${index}.txt`, article(index))
    const about = Array.from({length: count}, (_, index) => `  - articles/a${index}.txt`)
    await write(`${folder}/all.md`, `---\nabout:\n${about.join('\n')}\n---\n\n[[bridge 199`)
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf(folder), {recursive: true})
  })

  test('suggestions come at once when the articles have been read', async function () {
    this.timeout(120_000)
    const document = await vscode.workspace.openTextDocument(uriOf(`${folder}/all.md`))
    await vscode.window.showTextDocument(document)
    const end = document.positionAt(document.getText().length)
    const suggest = async () => {
      const complete = 'vscode.executeCompletionItemProvider'
      const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(complete, document.uri, end)
      return items.filter(({detail, label}) =>
        /bridge 199/i.test(typeof label === 'string' ? label : label.label + detail),
      )
    }
    for (let tries = 0; tries < 300 && !(await suggest()).length; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const times: number[] = []
    for (let run = 0; run < 7; run++) {
      const start = performance.now()
      assert.isNotEmpty(await suggest())
      times.push(Math.round(performance.now() - start))
    }
    assert.isBelow(times.toSorted((a, b) => a - b)[3], 100, `${times.join(', ')} ms`)
  })
})
