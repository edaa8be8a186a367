import assert from 'node:assert/strict'
import {type OpenBench, open} from './bench.ts'
import {rowsOf, showClaims, spokenRows} from './claims-tree.ts'
import {cursor} from './screen.ts'

suite('the tree of claims', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  test('shows actors with counts, and under each the claims in text order', async () => {
    const rows = await spokenRows(bench.page)
    const actors = rows.filter((row) => !row.startsWith(' '))
    for (const [name, claims] of [
      ['Anna Lindqvist', '3 claims'],
      ['Peter Brandt', '2 claims'],
      ['port authority', '1 claim'],
    ])
      assert.ok(
        actors.some((row) => row.includes(name) && row.includes(claims)),
        `${name}, ${claims} is among\n${rows.join('\n')}`,
      )
    const first = rows.findIndex((row) => row.includes('We will not be rushed'))
    assert.match(rows[first], /direct quote.*line 5/)
    assert.ok(rows.findIndex((row) => row.includes('the crane could wait')) > first)
  })

  test('reveals the passage on a click', async () => {
    await rowsOf(bench.page).filter({hasText: 'Every week costs us work'}).click()
    await waitForCursor(bench, /Ln 5/)
  })

  test('reveals the passage on Enter, reached by keys alone', async () => {
    const {page, run} = bench
    await run('View: Focus on Claims View')
    // until the command has moved the focus, keys go to where it was before
    await page.locator('.part.sidebar .monaco-list:focus').waitFor()
    const wanted = page.locator('.part.sidebar .monaco-list-row.focused').filter({hasText: 'We will not be rushed'})
    // a tree that is still following the cursor may take a key back: then a person presses it again
    for (let tries = 5; tries > 0 && !(await wanted.isVisible()); tries--) {
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
      await wanted.waitFor({timeout: 2000}).catch((error) => {
        if (tries === 1) throw error
      })
    }
    const before = await cursor(page)
    await page.keyboard.press('Enter')
    await page.waitForFunction((old) => document.getElementById('status.editor.selection')?.textContent !== old, before)
    await waitForCursor(bench, /Ln 5/)
  })

  test('follows the cursor', async () => {
    const {page, run} = bench
    await run('View: Focus Active Editor Group')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+Shift+N')
    const selected = page.locator('.part.sidebar .monaco-list-row.selected')
    await selected.filter({hasText: 'We will not be rushed'}).waitFor()
  })

  test('filters while somebody types, and shows all again', async () => {
    const {page, run} = bench
    const all = await rowsOf(page).count()
    await run('On Record: Filter Claims…')
    await page.locator('.quick-input-widget input[type=text]').first().waitFor()
    await page.keyboard.type('tonnes')
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor({state: 'detached'})
    await page.keyboard.press('Enter')
    const rows = await spokenRows(page)
    assert.equal(rows.length, 2, rows.join('\n'))
    assert.match(rows[1], /900 tonnes/)
    await run('On Record: Clear Filter')
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor()
    assert.equal(await rowsOf(page).count(), all)
  })

  test('copies a claim from its row, ready for notes', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: 'We will not be rushed'})
    await row.hover()
    await row.getByRole('button', {name: 'Copy Claim'}).click()
    await page.locator('.statusbar-item', {hasText: 'claim copied'}).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    for (const fact of [/We will not be rushed/, /Anna Lindqvist/, /coastgazette\.example/]) assert.match(copied, fact)
  })

  test('collapses in one click', async () => {
    const {page} = bench
    await page.locator('.part.sidebar').hover()
    await page.getByRole('button', {name: 'Collapse All'}).first().click()
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor({state: 'detached'})
    const rows = await spokenRows(page)
    assert.ok(rows.every((row) => !row.startsWith(' ')))
  })

  test('says what to do when no article is open', async () => {
    const {page, run} = bench
    await run('View: Close All Editors')
    const welcome = page.locator('.part.sidebar .welcome-view-content')
    await welcome.filter({hasText: 'Open a news article'}).waitFor()
    await welcome.getByRole('button', {name: 'Analyze as Article'}).waitFor()
  })
})

async function waitForCursor({page}: OpenBench, place: RegExp) {
  await page.locator('#status\\.editor\\.selection', {hasText: place}).waitFor()
}
