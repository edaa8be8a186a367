import {open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {clickOn, hoverOver} from './screen.ts'

suite('tagging a claim', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench.close())

  async function seeTag() {
    const {page} = bench
    await rowsOf(page).filter({hasText: 'We will not be rushed'}).filter({hasText: 'disputed'}).waitFor()
    await page.locator('.glyph-margin-widgets .cgmr, .margin-view-overlays .cgmr').first().waitFor()
  }

  test('by keys; it shows in the tree, the margin and the hover', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Alt+Shift+T')
    await page.locator('.quick-input-widget .monaco-list-row', {hasText: 'disputed'}).waitFor()
    await page.keyboard.type('disputed')
    await page.keyboard.press('Enter')
    await seeTag()
    const text = await hoverOver(page, 'be rushed')
    if (!/disputed/.test(text)) throw new Error(text)
    await page.keyboard.press('Escape')
  })

  test('is still there after a reload', async () => {
    await bench.page.waitForTimeout(1500)
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
    const focused = page.locator('.action-widget .monaco-list-row.focused', {hasText: 'disputed'})
    while (!(await focused.count())) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'disputed'}).waitFor({state: 'detached'})
  })

  test('from the hover', async () => {
    const {page} = bench
    await hoverOver(page, 'Every week')
    await page.locator('.monaco-hover:visible a', {hasText: 'Tag…'}).click()
    await choose('verified')
    await rowsOf(page).filter({hasText: 'Every week'}).filter({hasText: 'verified'}).waitFor()
  })

  test('from its row in the tree', async () => {
    const {page} = bench
    const row = rowsOf(page).filter({hasText: '900 tonnes'})
    await row.hover()
    await row.getByRole('button', {name: 'Tag Claim…'}).click()
    await choose('needs check')
    await row.filter({hasText: 'needs check'}).waitFor()
  })

  test('with a word of one’s own', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Alt+Shift+T')
    await choose('Another tag…')
    await page.locator('.quick-input-title', {hasText: 'Another Tag'}).waitFor()
    await page.keyboard.type('front page')
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'rushed'}).filter({hasText: 'front page'}).waitFor()
  })

  async function choose(entry: string) {
    await bench.page.locator('.quick-input-widget .monaco-list-row', {hasText: entry}).click()
  }
})
