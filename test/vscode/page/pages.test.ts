import assert from 'node:assert/strict'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {temporaryFolder} from '../temporary-folder.ts'
import {until} from '../until.ts'
import {open} from './bench.ts'
import {rowsOf, showClaims, tree} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {clickOn, cursor, cursorAt, hoverOver, marksUnder, ourMarks} from './screen.ts'

suite('saved pages', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'night-train.html'})
  })
  suiteTeardown(() => bench?.close())

  test('a button above a page opens it as it reads', async () => {
    const {page} = bench
    await page.locator('.editor-actions .action-label[aria-label^="Open as Article"]').click()
    await page.locator('.tab.active', {hasText: 'Night train to the coast'}).waitFor()
    await page.locator(ourMarks).first().waitFor()
    await until('the quotation is marked', async () => (await marksUnder(page, 'None of this is new')).length > 0)
    assert.equal(await page.locator('.view-line', {hasText: 'cookies'}).count(), 0)
  })

  test('nothing in the page has run', async () => {
    const {page} = bench
    assert.doesNotMatch(await page.title(), /A script has run/)
    assert.equal(await page.locator('h1', {hasText: 'A script has run'}).count(), 0)
  })

  test('the hover tells who, how, where and when', async () => {
    const {page} = bench
    const facts = [/Tom Bassey/, /direct quote/i, /The Harrowline Courier/, /11 Mar 2025/]
    await hoverOver(page, 'None of this is new', ...facts)
  })

  test('keys go from claim to claim', async () => {
    const {page} = bench
    await clickOn(page, 'Night train to the coast returns')
    await pressLeader(page, 'j')
    await cursorAt(page, 'selected')
    const first = await cursor(page)
    await pressLeader(page, 'j')
    await until('the cursor is at another claim', async () => {
      const place = await cursor(page)
      return place !== first && place.includes('selected')
    })
  })

  test('a tag given there stands in the tree, and at the page’s own words', async () => {
    const {page} = bench
    await clickOn(page, 'None of this is new')
    await pressLeader(page, '1')
    await showClaims(bench)
    await rowsOf(page).filter({hasText: 'verified'}).waitFor()
    await clickOn(page, 'None of this is new')
    await page.locator('.editor-actions .action-label[aria-label^="Show in Source"]').click()
    await page.locator('.editor-instance[aria-label*="night-train.html"] .monaco-editor.focused').waitFor()
    await page.locator('.view-line', {hasText: '&ldquo;None of this is new'}).waitFor()
    await until('it is marked there', async () => (await marksUnder(page, 'None of this is new')).length > 0)
  })

  test('New Article from Clipboard takes the HTML flavour', async () => {
    const {page, run} = bench
    await page.evaluate(async () => {
      const html =
        '<h1>Ferry to run at night</h1><p>The ferry will run at night, <b>Anna Lindqvist</b> said on Monday.</p><p>“We waited,” she added, two hours after the vote had begun.</p>'
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], {type: 'text/html'}),
          'text/plain': new Blob(['Ferry to run at night The ferry will run, …'], {type: 'text/plain'}),
        }),
      ])
    })
    await run('On Record: New Article from Clipboard')
    await page.locator('.tab.active', {hasText: 'Ferry to run at night'}).waitFor()
    await page.locator('.tab', {hasText: /\d{4}-\d\d-\d\d-ferry-to-run-at-night\.html/}).waitFor()
    await page.locator('.view-line', {hasText: '“We waited,” she added'}).waitFor()
  })
})

suite('a saved page in the explorer', () => {
  test('opens as an article by its menu', async () => {
    const {page, close} = await open({})
    await page
      .locator('.explorer-folders-view .monaco-list-row', {hasText: 'night-train.html'})
      .click({button: 'right'})
    const item = page.locator('.monaco-menu .action-item', {hasText: 'Open as Article'})
    await item.hover()
    await item.and(page.locator('.focused')).waitFor()
    // By a key: a menu takes no click for a while that might be the one that opened it.
    await page.keyboard.press('Enter')
    await page.locator('.tab.active', {hasText: 'Night train to the coast'}).waitFor()
    await page.locator(ourMarks).first().waitFor()
    await close()
  })
})

suite('what the tree says of other files', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'weather.txt'})
  })
  suiteTeardown(() => bench?.close())

  for (const [file, says] of [
    ['marche.txt', /This article is in French/],
    ['night-train.html', /saved page.*Open as Article/s],
    ['speech.py', /New Article from Clipboard/],
  ] as const) {
    test(file, async () => {
      const {page, run, openFile} = bench
      await openFile(file)
      await run('On Record: Focus on Claims View')
      await page.locator(tree, {hasText: says}).first().waitFor()
      await page.keyboard.press('Control+1')
      await run('View: Close All Editors')
      await page.locator('.editor-instance').waitFor({state: 'detached'})
    })
  }
})

suite('a long text in the status bar', () => {
  test('tells how far it is read; a click stops that, another has it go on', async () => {
    const folder = temporaryFolder('long')
    const line = (number: number) =>
      `Ward ${number} lost ${number + 2} trees, Anna Lindqvist said. “We count ${number},” she added.`
    // So long that it cannot be read in the time that a click takes.
    await writeFile(join(folder, 'long.txt'), Array.from({length: 60_000}, (_, number) => line(number)).join('\n\n'))
    const bench = await open({folder, file: 'long.txt'})
    const {page, close} = bench
    const item = page.locator('.statusbar-item', {hasText: /Reading the article: \d+ %/})
    await page.locator(ourMarks).first().waitFor()
    await item.click()
    const stopped = page.locator('.statusbar-item', {hasText: 'Article read in part'})
    await stopped.waitFor()
    await showClaims(bench)
    await page.locator('.part.sidebar', {hasText: 'what is in sight is read so far'}).waitFor()
    await stopped.click()
    await item.waitFor()
    await close()
  })
})
