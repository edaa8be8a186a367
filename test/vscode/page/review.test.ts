import assert from 'node:assert/strict'
import {type OpenBench, open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {clickOn, cursorAt} from './screen.ts'

const first = '(24 selected)'
const second = /Ln 5, Col \d+ \(3\d selected\)/

suite('reviewing an article', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  const progress = (words: string) => bench.page.locator('.statusbar-item', {hasText: words}).waitFor()
  const told = (words: string) => bench.page.locator('.notification-list-item', {hasText: words}).first().waitFor()
  const press = (key: string) => bench.page.keyboard.press(key)

  test('begins at the first claim, with the keys in the status bar', async () => {
    const {page, run} = bench
    await clickOn(page, 'Latest news')
    await press('Control+Home')
    await cursorAt(page, 'Ln 1, Col 1')
    await run('On Record: Review Claims')
    await cursorAt(page, first)
    await progress('Review: claim 1 of 6, 0 decided')
    await progress('1 verified · 2 disputed · 3 needs check · 4 out of context')
  })

  test('one key is a verdict, and leads to the next claim', async () => {
    const {page} = bench
    await press('2')
    await progress('Review: claim 2 of 6, 1 decided')
    await cursorAt(page, second)
    await rowsOf(page).filter({hasText: 'be rushed'}).filter({hasText: 'disputed'}).waitFor()
  })

  test('J and K go on and back', async () => {
    await press('j')
    await progress('Review: claim 3 of 6, 1 decided')
    await press('k')
    await progress('Review: claim 2 of 6, 1 decided')
  })

  test('U undoes the verdict, and goes back to its claim', async () => {
    const {page} = bench
    await press('u')
    await progress('Review: claim 1 of 6, 0 decided')
    await cursorAt(page, first)
    await rowsOf(page).filter({hasText: 'be rushed'}).filter({hasText: 'disputed'}).waitFor({state: 'detached'})
  })

  test('a letter that is no key tells the keys, and writes nothing', async () => {
    await press('z')
    await told('Keys: 1 verified')
    await bench.run('Notifications: Clear All Notifications')
  })

  test('Escape ends it with a summary, and it goes on from the cursor', async () => {
    const {run} = bench
    await press('1')
    await progress('Review: claim 2 of 6, 1 decided')
    await press('Escape')
    await told('Review: 1 of 6 claims decided: 1 verified.')
    await bench.page.locator('.statusbar-item', {hasText: 'Review: claim'}).waitFor({state: 'detached'})
    await run('Notifications: Clear All Notifications')
    await run('On Record: Review Claims')
    await progress('Review: claim 2 of 6, 1 decided')
  })

  test('after the last verdict the summary says what came of it; the article is as it was', async () => {
    const {page} = bench
    for (const [index, key] of ['1', '2', '3', '4'].entries()) {
      await press(key)
      await progress(`Review: claim ${index + 3} of 6, ${index + 2} decided`)
    }
    await press('1')
    await told('Review: 6 of 6 claims decided: 3 verified, 1 disputed, 1 needs check, 1 out of context.')
    await page.locator('.statusbar-item', {hasText: 'Review: claim'}).waitFor({state: 'detached'})
    assert.equal(await page.locator('.tab.dirty').count(), 0)
  })

  test('the summary leads on to the digest', async () => {
    const {page} = bench
    await page.locator('.notification-list-item').getByRole('button', {name: 'New Digest'}).click()
    await page.locator('.tab.active', {hasText: 'harbour-vote.digest.md'}).waitFor()
  })
})
