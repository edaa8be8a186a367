import assert from 'node:assert/strict'
import {until} from '../until.ts'
import {type OpenBench, open} from './bench.ts'
import {treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, quickInput} from './quick-input.ts'
import {cursorAt} from './screen.ts'

/** More would be too many for somebody who tries it for the first time. */
const maxActions = 5

/** From a VS Code in which On Record was just installed to the first verdict; with the sample by keys alone. */
suite('the first minutes', () => {
  let bench: OpenBench
  let actions: string[]

  setup(() => {
    actions = []
  })
  suiteSetup(async () => {
    bench = await open({})
  })
  suiteTeardown(() => bench?.close())

  /** One thing that a person does: a command, a file that is opened, a key or a chord. */
  async function act(name: string, work: () => Promise<void>) {
    actions.push(name)
    await work()
  }

  const progress = (words: RegExp) => bench.page.locator('.statusbar-item', {hasText: words}).waitFor()

  async function articleOpened(name: string) {
    const {page} = bench
    await page.locator('.tab.active', {hasText: name}).waitFor()
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    // The status bar counts the claims once the article is read.
    await page.locator('.statusbar-item [aria-label*="claims tagged"]').waitFor()
  }

  async function review() {
    await act('Ctrl+K Q R', () => pressLeader(bench.page, 'r'))
    await progress(/Review: claims? [\d, ]+ of \d+.*, 0 decided/)
    await act('1', () => bench.page.keyboard.press('1'))
    await progress(/Review: claims? [\d, ]+ of \d+.*, [1-9]\d* decided/)
    assert.ok(actions.length <= maxActions, actions.join(', '))
  }

  test('with the sample: a command, a chord, a key', async () => {
    await act('Open Sample Article', () => bench.run('On Record: Open Sample Article'))
    await articleOpened('dam-engineers.txt')
    await review()
    await treeWith(bench.page, /tagged verified/)
    await bench.page.keyboard.press('Escape')
  })

  test('the sample keeps what was tried on it', async () => {
    const {page, run} = bench
    await run('View: Close All Editors')
    await page.locator('.tab').first().waitFor({state: 'detached'})
    await run('On Record: Open Sample Article')
    await articleOpened('dam-engineers.txt')
    // The row itself may be scrolled out of the tree, which follows the cursor.
    await page.locator('.statusbar-item [aria-label^="2 of 29 claims tagged"]').waitFor()
  })

  test('a note of another file system cannot link to it, and is told so before anything is cited', async () => {
    const {page, run} = bench
    await pressLeader(page, 'j')
    await cursorAt(page, 'selected')
    await pressLeader(page, 'c')
    await asks(page, 'Cite Claim in Notes')
    await choose(page, 'notes.md')
    await page
      .locator('.notification-list-item', {hasText: 'is in another file system than notes.md'})
      .first()
      .waitFor()
    await run('Notifications: Clear All Notifications')
    await page.locator('.tab.active', {hasText: 'dam-engineers.txt'}).waitFor()
  })

  test('what is exported of it: a file of the workspace is proposed, and written', async () => {
    const {page, run} = bench
    await run('On Record: Export Claims…')
    await asks(page, 'Export Claims')
    await choose(page, 'CSV')
    await until('a file is proposed', async () =>
      (await quickInput(page).inputValue()).endsWith('dam-engineers.txt.csv'),
    )
    await page.keyboard.press('Enter')
    await bench.onDisk('dam-engineers.txt.csv', (text) => text.includes('Whitlock'))
  })

  test('with a file of one’s own: a click on it, a chord, a key', async () => {
    await act('a click on the file', () => bench.openFile('harbour-vote.txt'))
    await articleOpened('harbour-vote.txt')
    await review()
    await bench.onDisk('harbour-vote.txt.claims.jsonld', (text) => text.includes('"verified"'))
  })
})
