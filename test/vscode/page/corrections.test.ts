import assert from 'node:assert/strict'
import {open} from './bench.ts'
import {rowsOf, showClaims, spokenRows} from './claims-tree.ts'
import {boxOf, clickOn} from './screen.ts'

suite('correcting', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  /** Runs a command where the words stand. */
  async function runAt(words: string, command: string) {
    await clickOn(bench.page, words)
    await bench.run(`On Record: ${command}`)
  }

  /** Types until one entry is left, and takes it. */
  async function choose(entry: string, typed = entry) {
    const {page} = bench
    const row = page.locator('.quick-input-widget .monaco-list-row', {hasText: entry}).first()
    await row.waitFor()
    const box = page.locator('.quick-input-widget input[type=text]').first()
    await box.fill(typed)
    await page.locator('.quick-input-widget .monaco-list-row.focused', {hasText: entry}).waitFor()
    await box.press('Enter')
  }

  async function answer(title: string, name: string) {
    const {page} = bench
    await page.locator('.quick-input-title', {hasText: title}).waitFor()
    const box = page.locator('.quick-input-widget input[type=text]').first()
    await box.fill(name)
    await box.press('Enter')
  }

  /** The tree without line numbers, once it shows what it should. */
  async function treeWith(...rows: RegExp[]): Promise<string[]> {
    let shown: string[] = []
    for (const start = Date.now(); Date.now() - start < 8000; await bench.page.waitForTimeout(50)) {
      shown = (await spokenRows(bench.page)).map((row) => row.replace(/, line \d+/, ''))
      if (rows.every((row) => shown.some((each) => row.test(each)))) return shown
    }
    return assert.fail(`${rows.join(', ')} not all in:\n${shown.join('\n')}`)
  }

  test('who said it', async () => {
    await runAt('Every week', 'Set Actor…')
    await choose('Anna Lindqvist', 'Anna')
    await treeWith(/^Anna Lindqvist.*4 claims/, /^Peter Brandt.*1 claim\b/)
  })

  test('two actors that are one', async () => {
    await runAt('port authority', 'Merge Actor with…')
    await choose('Peter Brandt', 'Peter')
    await treeWith(/^Peter Brandt.*2 claims/)
    assert.ok((await spokenRows(bench.page)).every((row) => !row.startsWith('port authority')))
  })

  test('one that is two', async () => {
    await runAt('She', 'Split Actor…')
    await choose('She')
    await answer('Who is meant?', 'Ines Varga')
    await treeWith(/^Ines Varga.*1 claim\b/, /^Anna Lindqvist.*3 claims/)
  })

  test('a name by F2, and never in the article', async () => {
    const {page} = bench
    await clickOn(page, 'Peter')
    await page.keyboard.press('F2')
    const box = page.locator('.rename-box input')
    await box.fill('Petra Brandt')
    await box.press('Enter')
    await treeWith(/^Petra Brandt.*2 claims/)
    await boxOf(page, 'Peter Brandt')
  })

  test('what is no claim', async () => {
    await runAt('follow in October', 'Not a Claim')
    await rowsOf(bench.page).filter({hasText: 'A vote will follow'}).waitFor({state: 'detached'})
    await treeWith(/^Anna Lindqvist.*2 claims/)
  })

  test('a claim that was not found, by somebody of whom nobody has heard', async () => {
    const {page, run} = bench
    await clickOn(page, 'Latest')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await run('On Record: Add Claim from Selection…')
    await choose('Somebody else…', 'Somebody')
    await answer('Who said: Latest news', 'Ida Falk')
    await choose('organization')
    await treeWith(/^Ida Falk.*1 claim\b/, /Latest news/)
  })

  test('all of it holds when the article is edited above, saved and opened again', async () => {
    const {page, run, reload} = bench
    const before = await treeWith(/^Ida Falk/)
    await clickOn(page, 'Wed,')
    await page.keyboard.press('End')
    await page.keyboard.type('\n\nIt rained all day.')
    await boxOf(page, 'It rained all day.')
    await page.waitForTimeout(1000)
    assert.deepEqual(await treeWith(/^Ida Falk/), before)
    await run('File: Save')
    await page.waitForTimeout(1500)
    await reload()
    await showClaims(bench)
    assert.deepEqual(await treeWith(/^Ida Falk/, /^Petra Brandt/), before)
  })

  for (const [what, row] of [
    ['Petra Brandt', /^Peter Brandt.*2 claims/],
    ['not a claim', /A vote will follow/],
  ] as const) {
    test(`and ${what} is taken back`, async () => {
      await bench.run('On Record: Take Back a Correction…')
      await choose(what)
      await treeWith(row)
    })
  }
})
