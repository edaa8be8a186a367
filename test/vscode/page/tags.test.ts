import {open} from './bench.ts'
import {pressButtonOf, rowsOf, showClaims} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, quickRow, quickRows, typeNew} from './quick-input.ts'
import {arrowDownTo, clickOn, hoverOver} from './screen.ts'

suite('tagging a claim', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  async function seeTag() {
    const {page} = bench
    await rowsOf(page).filter({hasText: 'We will not be rushed'}).filter({hasText: 'disputed'}).waitFor()
    await page.locator('.glyph-margin-widgets .cgmr, .margin-view-overlays .cgmr').first().waitFor()
  }

  test('by keys; it shows in the tree, the margin and the hover', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await pressLeader(page, 't')
    await typeNew(page, 'disputed', 'verified')
    await page.keyboard.press('Enter')
    await seeTag()
    await hoverOver(page, 'be rushed', /disputed/)
  })

  test('is still there after a reload', async () => {
    await bench.onDisk('harbour-vote.txt.claims.jsonld', (text) => text.includes('disputed'))
    await bench.reload()
    await showClaims(bench)
    await seeTag()
  })

  test('from the lightbulb, again, takes it off', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget', {hasText: 'disputed'}).waitFor()
    // By keys: a lightbulb's menu takes no click before the mouse has moved away from where it opened.
    await arrowDownTo(page, '.action-widget', /disputed/)
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'disputed'}).waitFor({state: 'detached'})
  })

  test('from the hover', async () => {
    const {page} = bench
    await hoverOver(page, 'Every week', /Tag Claim…/)
    await page.locator('.monaco-hover:visible a', {hasText: 'Tag Claim…'}).click()
    await choose('verified')
    await rowsOf(page).filter({hasText: 'Every week'}).filter({hasText: 'verified'}).waitFor()
  })

  test('from its row in the tree', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: '900 tonnes'})
    await pressButtonOf(row, 'Tag Claim…')
    await choose('needs check')
    await row.filter({hasText: 'needs check'}).waitFor()
  })

  test('with a word of one’s own', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await pressLeader(page, 't')
    await typeNew(page, 'front page', 'verified')
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'rushed'}).filter({hasText: 'front page'}).waitFor()
  })

  test('with a number, in the editor and in the tree; one of a group drives out the other', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await pressLeader(page, '2')
    const row = rowsOf(page).filter({hasText: 'We will not be rushed'})
    await row.filter({hasText: 'disputed · front page'}).waitFor()
    await row.click()
    await rowsOf(page).and(page.locator('.selected.focused')).filter({hasText: 'We will not be rushed'}).waitFor()
    await page.keyboard.press('1')
    await row.filter({hasText: 'verified · front page'}).waitFor()
    await page.keyboard.press('1')
    await row.filter({hasText: 'verified'}).waitFor({state: 'detached'})
  })

  test('and the last act is undone', async () => {
    const {page, run} = bench
    await run('On Record: Undo Last Annotation')
    await rowsOf(page).filter({hasText: 'rushed'}).filter({hasText: 'verified · front page'}).waitFor()
  })

  test('the status bar counts, and leads to the next claim without a tag', async () => {
    const {page} = bench
    const item = page.locator('.statusbar-item', {hasText: '3/6'})
    await item.waitFor()
    await clickOn(page, 'be rushed')
    await item.click()
    await rowsOf(page).and(page.locator('.selected')).filter({hasText: 'could wait'}).waitFor()
  })

  test('only those of a tag, or without one, are shown', async () => {
    const {page, run} = bench
    await run('On Record: Show Only…')
    await choosing('untagged')
    await rowsOf(page).filter({hasText: 'rushed'}).waitFor({state: 'detached'})
    await rowsOf(page).filter({hasText: 'could wait'}).waitFor()
    await run('On Record: Clear Filter')
    await rowsOf(page).filter({hasText: 'rushed'}).waitFor()
  })

  test('all claims of an actor get a tag after a look at the list', async () => {
    const {page} = bench
    await rowsOf(page).filter({hasText: 'Peter Brandt'}).first().click()
    await page.keyboard.press('a')
    await asks(page, 'Tag 2 claims of Peter Brandt')
    await typeNew(page, 'to quote', 'verified')
    await page.keyboard.press('Enter')
    await asks(page, 'Tag these as “to quote”?')
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'Every week'}).filter({hasText: 'to quote'}).waitFor()
    await rowsOf(page).filter({hasText: 'a mistake'}).filter({hasText: 'to quote'}).waitFor()
  })

  test('several at once, checked by keys', async () => {
    const {page} = bench
    await clickOn(page, 'the crane could')
    await pressLeader(page, 't')
    await asks(page, /Tag .*the crane could/)
    await quickRow(page, 'disputed').waitFor()
    await arrowDownTo(page, quickRows, /disputed/)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.locator(`${quickRows} .monaco-list-row.focused`, {hasText: 'needs check'}).waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    // Of one group: the second drives out the first.
    await rowsOf(page)
      .filter({hasText: /the crane could.*needs check/})
      .waitFor()
  })

  test('a note of several lines is written in an editor of its own', async () => {
    const {page} = bench
    await clickOn(page, '900')
    await pressLeader(page, 'n')
    await page.locator('.editor-instance[aria-label*="Note on"] .monaco-editor.focused').waitFor()
    await page.keyboard.type('Ask the *authority*.\nWho weighed it?')
    await page.keyboard.press('Control+s')
    await rowsOf(page).filter({hasText: '900 tonnes'}).filter({hasText: '1 note'}).waitFor()
    await page.locator('.tab.active', {hasText: 'Note on'}).getByRole('button', {name: /Close/}).click()
    await hoverOver(page, '900', /Who weighed it/)
  })

  test('with a word that is a part of an offered one', async () => {
    const {page} = bench
    await clickOn(page, 'follow in')
    await pressLeader(page, 't')
    await typeNew(page, 'check', 'verified')
    await quickRow(page, 'Add “check”').waitFor()
    await arrowDownTo(page, quickRows, /Add “check”/)
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'A vote will'}).filter({hasText: '· check'}).waitFor()
  })

  async function choose(entry: string) {
    await choosing(entry)
    await bench.page.keyboard.press('Enter')
  }

  async function choosing(entry: string) {
    await quickRow(bench.page, entry).last().click()
  }
})
