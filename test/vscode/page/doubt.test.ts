import assert from 'node:assert/strict'
import {type OpenBench, open} from './bench.ts'
import {rowsOf, showClaims, spokenRows} from './claims-tree.ts'
import {clickOn} from './screen.ts'

suite('who said it, where that is uncertain', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    // Who of two women “she” is, no model is that sure of.
    const settings = {'onRecord.minimumActorConfidence': 0.9}
    bench = await open({file: 'quarry-sisters.txt', settings})
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  const entries = () => bench.page.locator('.quick-input-list .monaco-list-row')
  const title = (words: string) => bench.page.locator('.quick-input-title', {hasText: words})

  test('the claims stand apart, each with its candidates, and the status bar counts them', async () => {
    const rows = await spokenRows(bench.page)
    const group = rows.findIndex((row) => row.startsWith('Speaker uncertain, 3 claims'))
    assert.ok(group > 0, rows.join('\n'))
    assert.match(rows[group + 1], /the quarry would close in June, perhaps .*Carla Whitlock \(\d+ %\)/)
    await bench.page.locator('[aria-label^="3 claims with an uncertain speaker"]').first().waitFor()
  })

  test('a key asks: the candidates first, then the others, somebody else, nobody', async () => {
    const {page} = bench
    await clickOn(page, 'would close')
    await page.keyboard.press('Alt+Shift+S')
    await title('the quarry would close').waitFor()
    const labels = await entries().evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
    assert.equal(labels.length, 5, labels.join('\n'))
    for (const [index, wanted] of [
      /^\w+ \w+, \d+ %/,
      /^\w+ \w+, \d+ %/,
      /^Peter Brandt/,
      /Somebody else/,
      /Nobody/,
    ].entries())
      assert.match(labels[index], wanted)
  })

  test('the answer is the claim’s, and is offered for the others of the same doubt', async () => {
    const {page} = bench
    const box = page.locator('.quick-input-widget input[type=text]').first()
    await box.fill('Dana')
    await entries().and(page.locator('.focused')).filter({hasText: 'Dana Moss'}).waitFor()
    await box.press('Enter')
    await title('Also for 2 other statements?').waitFor()
    await rowsOf(page).filter({hasText: 'Dana Moss'}).first().waitFor()
    assert.equal(await entries().count(), 2)
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'Speaker uncertain'}).waitFor({state: 'detached'})
    const rows = await spokenRows(page)
    assert.ok(
      rows.some((row) => /^Dana Moss, 3 claims/.test(row)),
      rows.join('\n'),
    )
    await bench.page.locator('[aria-label*="with an uncertain speaker"]').first().waitFor({state: 'hidden'})
  })

  test('undo takes it back step by step', async () => {
    const {page, run} = bench
    await run('On Record: Undo Last Annotation')
    await rowsOf(page).filter({hasText: 'Speaker uncertain'}).waitFor()
    await run('On Record: Undo Last Annotation')
    await rowsOf(page).filter({hasText: 'Dana Moss'}).filter({hasNotText: '%'}).waitFor({state: 'detached'})
  })

  test('a row has a button of its own for it', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: 'I am tired of it'})
    await row.hover()
    await row.getByRole('button', {name: 'Set Actor…'}).click()
    await title('I am tired of it').waitFor()
    await page.keyboard.press('Escape')
  })
})
