import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {until} from '../until.ts'
import {open} from './bench.ts'
import {rowsOf, showClaims, spokenRows, treeWith} from './claims-tree.ts'
import {asks, choose, quickInput} from './quick-input.ts'
import {boxOf, clickOn} from './screen.ts'

suite('correcting', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  /** Runs a command where the words are. */
  async function runAt(words: string, command: string) {
    await clickOn(bench.page, words)
    await bench.run(`On Record: ${command}`)
  }

  async function answer(title: string, name: string) {
    const {page} = bench
    await asks(page, title)
    await quickInput(page).fill(name)
    await quickInput(page).press('Enter')
  }

  /** Waits until each annotation in the file is described by the place of its words in the article on disk. */
  async function placesOnDisk(article: string) {
    const text = [...readFileSync(join(bench.server.workspace, article), 'utf8')]
    await bench.onDisk(`${article}.claims.jsonld`, (page) => {
      const targets: {selector: {exact?: string; start?: number; end?: number}[]}[] = JSON.parse(page).items.flatMap(
        ({target}: {target: unknown}) => target,
      )
      return targets.every(({selector}) => {
        const words = selector.find(({exact}) => exact !== undefined)?.exact
        const place = selector.find(({start}) => start !== undefined)
        return text.slice(place?.start, place?.end).join('') === words
      })
    })
  }

  test('who said it', async () => {
    await runAt('Every week', 'Set Actor…')
    await choose(bench.page, 'Anna Lindqvist', 'Anna')
    await treeWith(bench.page, /^Anna Lindqvist.*4 claims/, /^Peter Brandt.*1 claim\b/)
  })

  test('two actors that are one', async () => {
    await runAt('authority', 'Merge Actor with…')
    await choose(bench.page, 'Peter Brandt', 'Peter')
    const rows = await treeWith(bench.page, /^Peter Brandt.*2 claims/)
    assert.ok(rows.every((row) => !row.startsWith('port authority')))
  })

  test('one that is two', async () => {
    await runAt('She', 'Split Actor…')
    await choose(bench.page, 'She')
    await answer('Who is meant?', 'Ines Varga')
    await treeWith(bench.page, /^Ines Varga.*1 claim\b/, /^Anna Lindqvist.*3 claims/)
  })

  test('a name by F2, and never in the article', async () => {
    const {page} = bench
    await clickOn(page, 'Peter')
    await page.keyboard.press('F2')
    const box = page.locator('.rename-box input')
    await box.fill('Petra Brandt')
    await box.press('Enter')
    await treeWith(bench.page, /^Petra Brandt.*2 claims/)
    await boxOf(page, 'Peter Brandt')
  })

  test('what is no claim', async () => {
    await runAt('follow in', 'Not a Claim')
    await rowsOf(bench.page).filter({hasText: 'A vote will follow'}).waitFor({state: 'detached'})
    await treeWith(bench.page, /^Anna Lindqvist.*2 claims/)
  })

  test('a claim that was not found, by somebody of whom nobody has heard', async () => {
    const {page, run} = bench
    await clickOn(page, 'Latest')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await run('On Record: Add Claim from Selection…')
    await choose(bench.page, 'Somebody else…', 'Somebody')
    await answer('Who said this? Latest news', 'Ida Falk')
    await choose(bench.page, 'organization')
    await treeWith(bench.page, /^Ida Falk.*1 claim\b/, /Latest news/)
  })

  test('all of it holds when the article is edited above, saved and opened again', async () => {
    const {page, reload} = bench
    const before = await treeWith(page, /^Ida Falk/)
    await clickOn(page, 'Wed,')
    await page.keyboard.press('End')
    await page.keyboard.type('\n\nIt rained all day.')
    await boxOf(page, 'It rained all day.')
    const twoLinesDown = before.map((row) =>
      row.replace(/, line (\d+)/g, (_, line) => `, line ${Number(line) + (line > 3 ? 2 : 0)}`),
    )
    await treeBecomes(twoLinesDown)
    await page.keyboard.press('Control+s')
    await bench.onDisk('harbour-vote.txt', (text) => text.includes('It rained all day.'))
    await placesOnDisk('harbour-vote.txt')
    await reload()
    await showClaims(bench)
    await treeBecomes(twoLinesDown)
  })

  function treeBecomes(rows: string[]) {
    return until('the tree is as it was, two lines down', async () => {
      assert.deepEqual(await spokenRows(bench.page), rows)
      return true
    })
  }

  for (const [what, row] of [
    ['Petra Brandt', /^Peter Brandt.*2 claims/],
    ['not a claim', /A vote will follow/],
  ] as const) {
    test(`and ${what} is taken back`, async () => {
      await bench.run('On Record: Undo Correction…')
      await choose(bench.page, what)
      await treeWith(bench.page, row)
    })
  }
})
