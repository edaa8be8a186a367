import assert from 'node:assert/strict'
import {until} from '../until.ts'
import {open} from './bench.ts'
import {focusTree, rowsOf, showClaims, spokenRows, tree, treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {closed, quickInput} from './quick-input.ts'
import {arrowDownTo, cursorAt, pressUntil, toArticle} from './screen.ts'

suite('the tree of claims', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  test('shows actors with counts, and under each the claims in text order', async () => {
    const rows = await treeWith(bench.page, /We will not be rushed/, /the crane could wait/)
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
    assert.match(rows[first], /direct quote.*sentence 1/)
    assert.ok(rows.findIndex((row) => row.includes('the crane could wait')) > first)
  })

  test('reveals the passage on a click', async () => {
    await rowsOf(bench.page).filter({hasText: 'Every week costs us work'}).click()
    await cursorAt(bench.page, 'Ln 5, Col 200 (27 selected)')
  })

  test('reveals the passage on Enter, reached by keys alone', async () => {
    const {page} = bench
    await focusTree(bench)
    const first = rowsOf(page).first().and(page.locator('.focused'))
    await pressUntil(page, 'the first row has the focus', ['Home'], () => first.isVisible())
    await arrowDownTo(page, tree, /We will not be rushed/)
    await page.keyboard.press('Enter')
    await cursorAt(page, 'Ln 5, Col 25 (24 selected)')
    // The focus goes along, after the cursor.
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
  })

  test('follows the cursor', async () => {
    const {page} = bench
    await toArticle(page)
    const selected = page.locator(`${tree} .monaco-list-row.selected`)
    for (const words of ['We will not be rushed', 'the crane could wait']) {
      await pressLeader(page, 'j')
      await selected.filter({hasText: words}).waitFor()
    }
  })

  test('filters while somebody types, and shows all again', async () => {
    const {page, run} = bench
    const all = await rowsOf(page).count()
    await run('On Record: Filter Claims…')
    await quickInput(page).waitFor()
    await page.keyboard.type('tonnes')
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor({state: 'detached'})
    await page.keyboard.press('Enter')
    await closed(page)
    await until('only the claim is left, and its actor', async () => {
      const [, claim, ...others] = await spokenRows(page)
      assert.match(claim, /900 tonnes/)
      assert.deepEqual(others, [])
      return true
    })
    await run('On Record: Clear Filter')
    await until('all rows are back', async () => (await rowsOf(page).count()) === all)
  })

  test('shows only what is denied, and groups by act, chosen by keys', async () => {
    const {page, run} = bench
    const all = await rowsOf(page).count()
    const choose = async (command: string, words: string) => {
      await run(command)
      await page.locator('.quick-input-widget .monaco-list-row').first().waitFor()
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await choose('On Record: Show Only…', 'denied')
    await page.locator('.part.sidebar', {hasText: /Filter denied: \d of \d+ claims/}).waitFor()
    await run('On Record: Clear Filter')
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor()
    await choose('On Record: Group Claims…', 'By Act')
    await rowsOf(page).filter({hasText: 'says that something is so'}).first().waitFor()
    assert.match((await spokenRows(page))[0], /^Assertive, \d+ claims/)
    await choose('On Record: Group Claims…', 'By Actor')
    await rowsOf(page).filter({hasText: 'says that something is so'}).first().waitFor({state: 'detached'})
    assert.equal(await rowsOf(page).count(), all)
  })

  test('copies a claim from its row, ready for notes', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: 'We will not be rushed'})
    await row.click()
    await page.locator(`${tree} .monaco-list-row.selected.focused`, {hasText: 'We will not be rushed'}).waitFor()
    // It is told for a moment only.
    const told = page.locator('.statusbar-item', {hasText: 'claim copied'}).waitFor()
    await page.keyboard.press('Control+c')
    await told
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    for (const fact of [/We will not be rushed/, /Anna Lindqvist/, /coastgazette\.example/]) assert.match(copied, fact)
  })

  test('collapses in one click, and stays so though a click on a row has moved the cursor', async () => {
    const {page, run} = bench
    await rowsOf(page).filter({hasText: 'the crane could wait'}).click()
    await page.locator('.part.sidebar').hover()
    await page.getByRole('button', {name: 'Collapse All'}).first().click()
    await rowsOf(page).filter({hasText: 'rushed'}).first().waitFor({state: 'detached'})
    // The cursor has rested before all this is done.
    for (let count = 0; count < 5; count++) await run('On Record: Focus on Claims View')
    assert.ok((await spokenRows(page)).every((row) => !row.startsWith(' ')))
  })

  test('says what to do when no article is open', async () => {
    const {page, run} = bench
    await run('View: Close All Editors')
    const welcome = page.locator('.part.sidebar .welcome-view-content')
    await welcome.filter({hasText: 'Open a news article'}).waitFor()
    await welcome.getByRole('button', {name: 'Analyze as Article'}).waitFor()
  })
})
