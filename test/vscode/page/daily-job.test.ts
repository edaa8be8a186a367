import assert from 'node:assert/strict'
import {until} from '../until.ts'
import {type OpenBench, open} from './bench.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, closed, quickInput} from './quick-input.ts'
import {cursorAt} from './screen.ts'

/** A whole day's work on one article, in the order in which it is done. */
suite('the daily job by keys alone', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await bench.page.evaluate(() => {
      const clicks: string[] = []
      Object.assign(globalThis, {clicks})
      document.addEventListener('mousedown', ({target}) => clicks.push(String(target)), {capture: true})
    })
  })
  suiteTeardown(() => bench?.close())

  const press = (key: string) => bench.page.keyboard.press(key)
  const statusBar = (words: string) => bench.page.locator(`.statusbar-item [aria-label^=${JSON.stringify(words)}]`)

  test('the article is walked through', async () => {
    const {page} = bench
    await statusBar('0 of 6 claims tagged').waitFor()
    await pressLeader(page, 'j')
    await cursorAt(page, '(24 selected)')
    await pressLeader(page, 'j')
    await cursorAt(page, /Ln 5, Col \d+ \(3\d selected\)/)
    await pressLeader(page, 'k')
    await cursorAt(page, '(24 selected)')
  })

  test('a claim is tagged, with evidence', async () => {
    const {page} = bench
    await pressLeader(page, '2')
    await statusBar('1 of 6 claims tagged').waitFor()
    await pressLeader(page, 'e')
    await asks(page, 'Evidence for Anna Lindqvist')
    await page.keyboard.type('The transcript has it otherwise https://reach.example/transcript')
    await press('Enter')
    await closed(page)
    await bench.onDisk('harbour-vote.txt.claims.jsonld', (text) => text.includes('reach.example/transcript'))
  })

  test('it is cited in a note', async () => {
    const {page} = bench
    await pressLeader(page, 'c')
    await asks(page, 'Cite Claim in Notes')
    await choose(page, 'notes.md')
    await page
      .locator('.editor-instance[aria-label*="notes.md"] .view-line', {hasText: 'We will not be rushed'})
      .waitFor()
  })

  test('the claims are exported', async () => {
    const {page, run} = bench
    await run('On Record: Export Claims…')
    await asks(page, 'Export Claims')
    await choose(page, 'CSV')
    // VS Code proposes a file beside the article.
    await until('a file is proposed', async () => (await quickInput(page).inputValue()).endsWith('.csv'))
    await press('Enter')
    await page.locator('.notification-list-item', {hasText: 'claims exported to harbour-vote'}).first().waitFor()
  })

  test('the report is opened, and left', async () => {
    const {page, run} = bench
    await run('On Record: Open Report')
    const report = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    const table = report.locator('section', {hasText: 'Who speaks how much'}).locator('summary')
    await until('the focus is on a table of the report', async () => {
      await press('Tab')
      return table.evaluate((element) => element === element.ownerDocument.activeElement)
    })
    await press('Enter')
    await report.getByRole('button', {name: 'Anna Lindqvist', exact: true}).waitFor()
  })

  test('nothing of it needed a mouse', async () => {
    assert.deepEqual(await bench.page.evaluate(() => Reflect.get(globalThis, 'clicks')), [])
  })
})
