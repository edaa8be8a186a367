import assert from 'node:assert/strict'
import {type OpenBench, open} from './bench.ts'
import {pressButtonOf, rowsOf, showClaims, spokenRows, treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {clickOn} from './screen.ts'

suite('who said it, where that is uncertain', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    // Only what a person said is that sure, whatever the models give.
    const settings = {'onRecord.minimumActorConfidence': 1}
    bench = await open({file: 'quarry-sisters.txt', settings})
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  const entries = () => bench.page.locator('.quick-input-list .monaco-list-row')
  const title = (words: string) => bench.page.locator('.quick-input-title', {hasText: words})

  test('the claims stand apart, each with its candidates, and the status bar counts them', async () => {
    const rows = await spokenRows(bench.page)
    const group = rows.findIndex((row) => row.startsWith('Speaker uncertain, 4 claims'))
    assert.ok(group === 0, rows.join('\n'))
    assert.match(rows[group + 1], /the quarry would close in June, perhaps .*Carla Whitlock \(\d+ %\)/)
    await bench.page.locator('[aria-label^="4 claims with an uncertain speaker"]').first().waitFor()
  })

  async function ask() {
    await clickOn(bench.page, 'would close')
    await pressLeader(bench.page, 's')
    await title('the quarry would close').waitFor()
    await entries().filter({hasText: 'Nobody'}).waitFor()
  }

  test('a key asks: the candidates first, then the others, somebody else, nobody', async () => {
    const {page} = bench
    await ask()
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
    await page.keyboard.press('Escape')
    await title('the quarry would close').waitFor({state: 'hidden'})
  })

  test('the answer is the claim’s, and is offered for the others of the same doubt', async () => {
    const {page} = bench
    await ask()
    const box = page.locator('.quick-input-widget input[type=text]').first()
    await box.fill('Dana')
    await entries().and(page.locator('.focused')).filter({hasText: 'Dana Moss'}).waitFor()
    await box.press('Enter')
    await title('Also for 2 other statements?').waitFor()
    for (const words of ['It has cost us enough', 'I am tired of it'])
      await entries().filter({hasText: words}).waitFor()
    assert.equal(await entries().count(), 2)
    await page.keyboard.press('Enter')
    await page.locator('[aria-label^="1 claim with an uncertain speaker"]').first().waitFor()
    await rowsOf(page).and(page.locator('[aria-label^="Dana Moss, 3 claims"]')).waitFor()
  })

  test('undo takes it back step by step', async () => {
    const {page, run} = bench
    for (const left of [3, 4]) {
      await run('On Record: Undo Last Annotation')
      await page.locator(`[aria-label^="${left} claims with an uncertain speaker"]`).first().waitFor()
      // The status bar may be ahead of the tree, whose rows then still move.
      await treeWith(page, new RegExp(`Speaker uncertain, ${left} claims`))
    }
  })

  test('a row has a button of its own for it', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: 'I am tired of it'})
    await pressButtonOf(row, 'Set Actor…')
    await title('I am tired of it').waitFor()
    await page.keyboard.press('Escape')
  })
})
