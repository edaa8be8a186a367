import assert from 'node:assert/strict'
import {until} from '../until.ts'
import {open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, quickRows, typeNew} from './quick-input.ts'
import {boxOf, checkRow, clickOn, cursorAt, hoverOver} from './screen.ts'

/** Stands in links of notes alone, often enough that the editor does not wrap all of it. */
const inLink = '%20'

suite('notes by keys and mouse', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await bench.openFile('notes.md')
    await bench.run('View: Move Editor into Next Group')
    await bench.page.locator('.editor-group-container').nth(1).waitFor()
    await noteFocused()
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  /** What the editor of notes shows. */
  async function note(): Promise<string> {
    const text = await bench.page.locator('.editor-instance[aria-label*="notes.md"] .view-lines').innerText()
    // Where the editor wraps a line is not the note's doing.
    return text.replace(/[\s\u00a0]+/g, ' ')
  }

  /** Waits until the note shows these words, or no longer does. */
  async function see(words: string, isThere = true) {
    await until(`the note ${isThere ? 'shows' : 'does not show'} “${words}”`, async () => {
      const text = await note()
      if (text.includes(words) !== isThere) throw new Error(text)
      return true
    })
  }

  const noteFocused = () =>
    bench.page.locator('.editor-instance[aria-label*="notes.md"] .monaco-editor.focused').waitFor()

  /** Puts the cursor into words of the article, and waits until the extension, too, knows that somebody works on it. */
  async function toWords(words: string) {
    await clickOn(bench.page, words)
    await bench.page.locator('.part.sidebar', {hasText: 'which notes.md'}).waitFor({state: 'detached'})
  }

  /** Goes to the end of the note. */
  async function toNote() {
    const {page} = bench
    await page.keyboard.press('Control+2')
    await noteFocused()
    await page.keyboard.press('Control+End')
  }

  test('a key cites the claim at the cursor of the article, and undo takes it back', async () => {
    const {page} = bench
    await toWords('be rushed')
    await pressLeader(page, 'c')
    await see('> “We will not be rushed,”')
    await toNote()
    await page.keyboard.press('Control+Z')
    await see('be rushed', false)
  })

  test('a key in the note offers the claims, and cites those that are checked', async () => {
    const {page} = bench
    await toNote()
    await pressLeader(page, 'c')
    await asks(page, 'Cite Claims of')
    await typeNew(page, '900', 'a mistake')
    await checkRow(page, quickRows, '900 tonnes')
    await page.keyboard.press('Enter')
    await see('900 tonnes')
  })

  test('typing [[ and words of a claim cites it', async () => {
    const {page} = bench
    await toNote()
    await page.keyboard.type('\n\nThe union says [[')
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor()
    await page.keyboard.type('week work')
    await page.locator('.suggest-widget .monaco-list-row.focused', {hasText: 'Every week'}).waitFor()
    await page.keyboard.press('Enter')
    await see('The union says Peter Brandt said: “Every week costs us work,”')
    assert.doesNotMatch(await note(), /\[\[|\]\]/)
  })

  test('several rows of the tree are cited at once', async () => {
    const {page} = bench
    const selected = rowsOf(page).and(page.locator('.selected'))
    await rowsOf(page).filter({hasText: 'could wait'}).click()
    await selected.filter({hasText: 'could wait'}).waitFor()
    await rowsOf(page)
      .filter({hasText: 'a mistake'})
      .click({modifiers: ['Control']})
    await selected.filter({hasText: 'a mistake'}).waitFor()
    await page.keyboard.press('c')
    await see('could wait until spring')
    await see('a mistake')
  })

  test('a row that is dragged into the note becomes a citation', async () => {
    const {page} = bench
    await toNote()
    await page.keyboard.type('\nDropped: ')
    await see('Dropped:')
    const row = rowsOf(page).filter({hasText: 'A vote will follow'})
    const {x, y, width, height} = await boxOf(page, 'Dropped:')
    await row.hover()
    await page.mouse.down()
    await page.mouse.move(x + width, y + height / 2, {steps: 12})
    await page.mouse.move(x + width + 6, y + height / 2, {steps: 3})
    await page.locator('.editor-instance[aria-label*="notes.md"] .dnd-target').first().waitFor()
    await page.mouse.up()
    await see('A vote will follow in October')
  })

  test('a misquote is mended by its quick fix, by keys alone', async () => {
    const {page, run} = bench
    await toWords('be rushed')
    await pressLeader(page, 'c')
    await see('> “We will not be rushed,”')
    await toNote()
    await page.keyboard.press('Control+f')
    await page.locator('.find-widget.visible textarea').first().waitFor()
    await page.keyboard.type('not be rushed')
    await page.locator('.find-widget .matchesCount', {hasText: '1 of 1'}).waitFor()
    await page.keyboard.press('Escape')
    await noteFocused()
    await page.keyboard.type('never be rushed')
    await see('never be rushed')
    await page.locator('.editor-instance[aria-label*="notes.md"] .squiggly-warning').first().waitFor()
    await run('Go to Next Problem (Error, Warning, Info)')
    await page.keyboard.press('Escape')
    await noteFocused()
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget .monaco-list-row', {hasText: 'Use the article’s words'}).waitFor()
    await page.keyboard.press('Enter')
    await see('never be rushed', false)
    await see('> “We will not be rushed,”')
  })

  test('the hover over a link tells the claim; a click with Control goes to its words', async () => {
    const {page} = bench
    await hoverOver(page, inLink, /Lindqvist|Brandt|port authority/)
    const {x, y, width, height} = await boxOf(page, inLink)
    await page.keyboard.down('Control')
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.locator('.detected-link-active, .goto-definition-link').first().waitFor()
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.keyboard.up('Control')
    await cursorAt(page, /Ln 5, Col \d\d+/)
  })
})

suite('citing without a note that is open', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  test('notes are offered, and no article in Markdown', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await pressLeader(page, 'c')
    await asks(page, 'Cite Claim in Notes')
    await page.locator(`${quickRows} .monaco-list-row`, {hasText: 'notes.md'}).waitFor()
    const offered = await page.locator(`${quickRows} .monaco-list-row`).allTextContents()
    assert.equal(offered.length, 2, offered.join('\n'))
    assert.match(offered[0], /New note about this article/)
    await page.keyboard.press('Escape')
  })
})
