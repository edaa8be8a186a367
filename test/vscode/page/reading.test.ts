import assert from 'node:assert/strict'
import {open} from './bench.ts'
import {clickOn, cursor, hoverOver, ourMarks} from './screen.ts'

suite('reading an article', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await bench.page.locator(ourMarks).first().waitFor()
  })
  suiteTeardown(() => bench.close())

  test('the hover tells who, how, where and why', async () => {
    const text = await hoverOver(bench.page, 'be rushed')
    for (const fact of [/Anna Lindqvist/, /direct quote/i, /coastgazette\.example/, /27 Aug 2025/, /Confidence/, /Why/])
      assert.match(text, fact)
    await bench.page.keyboard.press('Escape')
  })

  test('keys go to the next claim, the previous one, and the next of the same actor', async () => {
    const {page} = bench
    await clickOn(page, 'Latest news')
    await page.keyboard.press('Control+Home')
    const visited: string[] = []
    for (const keys of ['Alt+Shift+N', 'Alt+Shift+N', 'Alt+Shift+P', 'Alt+Shift+J']) {
      await page.keyboard.press(keys)
      await page.waitForTimeout(300)
      visited.push(await cursor(page))
    }
    const [first, second, back, sameActor] = visited
    assert.equal(back, first)
    assert.notEqual(second, first)
    assert.equal(sameActor, second, 'both are claims of Anna Lindqvist')
  })

  test('Go to Claim… finds a claim by its words', async () => {
    const {page} = bench
    await page.keyboard.press('Alt+Shift+G')
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor()
    await page.keyboard.type('tonnes')
    await page.locator('.quick-input-widget .monaco-list-row', {hasText: '900 tonnes'}).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-widget').waitFor({state: 'hidden'})
    await page.locator('#status\\.editor\\.selection', {hasText: 'Ln 5'}).waitFor()
  })

  test('Go to Actor… lists the actors, and finds one by alias', async () => {
    const {page} = bench
    await page.keyboard.press('Alt+Shift+W')
    await page.locator('.quick-input-widget .monaco-list-row', {hasText: 'Peter Brandt'}).waitFor()
    await page.keyboard.type('Lindqvist')
    await page.locator('.quick-input-widget .monaco-list-row', {hasText: 'Anna Lindqvist'}).waitFor()
    await page.keyboard.press('Escape')
  })

  test('F12 on a pronoun goes to the full name', async () => {
    const {page} = bench
    await clickOn(page, 'She')
    await page.keyboard.press('F12')
    await page.waitForFunction(() =>
      /Ln 5, Col (2[0-9]|3[0-9])\b/.test(document.getElementById('status.editor.selection')?.textContent ?? ''),
    )
  })

  test('the provenance opens as text, for a screen reader', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Alt+Shift+Y')
    await page.locator('.tab.active', {hasText: 'Provenance'}).waitFor()
    await page
      .locator('.view-line', {hasText: /^Confidence/})
      .first()
      .waitFor()
  })
})
