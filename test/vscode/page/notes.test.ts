import assert from 'node:assert/strict'
import {open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {boxOf, clickOn, hoverOver} from './screen.ts'

/** Stands in links of notes alone, often enough that the editor does not wrap all of it. */
const inLink = '%20'

suite('notes by keys and mouse', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await openFile('notes.md')
    await bench.run('View: Move Editor into Next Group')
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  async function openFile(name: string) {
    const {page, run} = bench
    await run('View: Show Explorer')
    await page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first().dblclick()
    await page.locator('.tab.active', {hasText: name}).waitFor()
  }

  /** What the editor of notes shows. */
  async function note(): Promise<string> {
    const text = await bench.page.locator('.editor-instance[aria-label*="notes.md"] .view-lines').innerText()
    // Where the editor wraps a line is not the note's doing.
    return text.replace(/[\s\u00a0]+/g, ' ')
  }

  async function see(words: string) {
    for (let tries = 0; tries < 100; tries++) {
      if ((await note()).includes(words)) return
      await bench.page.waitForTimeout(100)
    }
    assert.fail(`the note never shows “${words}”:\n${await note()}`)
  }

  test('a key cites the claim at the cursor of the article, and undo takes it back', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Alt+Shift+E')
    await see('> “We will not be rushed,”')
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+Z')
    await page.waitForTimeout(300)
    assert.doesNotMatch(await note(), /be rushed/)
  })

  test('a key in the note offers the claims, and cites those that are checked', async () => {
    const {page} = bench
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Alt+Shift+E')
    await page.locator('.quick-input-title', {hasText: 'Cite Claims of'}).waitFor()
    await page.keyboard.type('900')
    await page.locator('.quick-input-list .monaco-list-row', {hasText: '900 tonnes'}).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await see('900 tonnes')
  })

  test('typing [[ and words of a claim cites it', async () => {
    const {page} = bench
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nThe union says [[', {delay: 30})
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor()
    await page.keyboard.type('week work', {delay: 40})
    await page.locator('.suggest-widget .monaco-list-row', {hasText: 'Every week'}).first().waitFor()
    await page.keyboard.press('Enter')
    await see('The union says Peter Brandt: “Every week costs us work,”')
    assert.doesNotMatch(await note(), /\[\[|\]\]/)
  })

  test('several rows of the tree are cited at once', async () => {
    const {page} = bench
    await rowsOf(page).filter({hasText: 'could wait'}).click()
    await rowsOf(page)
      .filter({hasText: 'a mistake'})
      .click({modifiers: ['Control']})
    await page.keyboard.press('Alt+Shift+E')
    await see('could wait until spring')
    await see('a mistake')
  })

  test('a row that is dragged into the note becomes a citation', async () => {
    const {page} = bench
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nDropped: ')
    await see('Dropped:')
    const row = rowsOf(page).filter({hasText: 'A vote will follow'})
    const {x, y, width, height} = await boxOf(page, 'Dropped:')
    await row.hover()
    await page.mouse.down()
    await page.mouse.move(x + width, y + height / 2, {steps: 12})
    await page.mouse.move(x + width + 6, y + height / 2, {steps: 3})
    await page.waitForTimeout(400)
    await page.mouse.up()
    await see('A vote will follow in October')
  })

  test('the hover over a link tells the claim; a click with Control goes to its words', async () => {
    const {page} = bench
    const text = await hoverOver(page, inLink)
    assert.match(text, /Lindqvist|Brandt|port authority/)
    await page.keyboard.press('Escape')
    const {x, y, width, height} = await boxOf(page, inLink)
    await page.keyboard.down('Control')
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.waitForTimeout(500)
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.keyboard.up('Control')
    await page.locator('#status\\.editor\\.selection', {hasText: /Ln 5, Col \d\d+/}).waitFor()
  })
})
