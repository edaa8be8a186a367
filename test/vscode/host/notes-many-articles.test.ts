import {assert} from 'chai'
import * as vscode from 'vscode'
import {until} from './article.ts'

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

/** Files that count how often they are read. */
function countedFiles(): vscode.FileSystemProvider & {reads: number} {
  const files = new Map<string, Uint8Array>()
  const found = (uri: vscode.Uri) => {
    const bytes = files.get(uri.path)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri)
    return bytes
  }
  return {
    reads: 0,
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({type: vscode.FileType.File, ctime: 0, mtime: 1, size: found(uri).length}),
    readFile(uri) {
      this.reads++
      return found(uri)
    },
    writeFile: (uri, bytes) => void files.set(uri.path, bytes),
    rename: () => {},
    delete: () => {},
    readDirectory: () => [],
    createDirectory: () => {},
  }
}

suite('notes on 200 articles', () => {
  const files = countedFiles()
  const provider = vscode.workspace.registerFileSystemProvider('counted', files)
  const uriOf = (path: string) => vscode.Uri.from({scheme: 'counted', path: `/notes/${path}`})
  const write = (path: string, text: string) =>
    vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))

  suiteSetup(async () => {
    for (let index = 0; index < count; index++) await write(`articles/a${index}.txt`, article(index))
    const about = Array.from({length: count}, (_, index) => `  - articles/a${index}.txt`)
    await write('all.md', `---\nabout:\n${about.join('\n')}\n---\n\n[[bridge 199`)
  })
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    provider.dispose()
  })

  test('suggestions come of all of them, and none is read again for the next', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('all.md'))
    await vscode.window.showTextDocument(document)
    const end = document.positionAt(document.getText().length)
    const suggest = async () => {
      const complete = 'vscode.executeCompletionItemProvider'
      const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(complete, document.uri, end)
      return items.filter(({detail, label}) =>
        /bridge 199/i.test(typeof label === 'string' ? label : label.label + detail),
      )
    }
    await until('the claim is suggested', async () => (await suggest()).length > 0)
    const before = files.reads
    assert.isAtLeast(before, count)
    for (let key = 0; key < 7; key++) assert.isNotEmpty(await suggest())
    assert.equal(files.reads, before)
  })
})
