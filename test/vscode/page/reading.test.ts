import {open} from './bench.ts'
import {pressLeader} from './leader.ts'
import {choose, closed, quickRow, typeNew} from './quick-input.ts'
import {clickOn, cursorAt, hoverOver, ourMarks} from './screen.ts'

/** Where the cursor is when it has gone to these claims of the article, all of which are in its fifth line. */
const firstClaim = 'Ln 5, Col 25 (24 selected)'
const secondClaim = 'Ln 5, Col 112 (33 selected)'

suite('reading an article', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await bench.page.locator(ourMarks).first().waitFor()
  })
  suiteTeardown(() => bench?.close())

  test('the hover tells who, how, where and why', async () => {
    const facts = [/Anna Lindqvist/, /direct quote/i, /coastgazette\.example/, /27 Aug 2025/, /Confidence/, /Why/]
    await hoverOver(bench.page, 'be rushed', ...facts)
  })

  test('keys go to the next claim, the previous one, and the next of the same actor', async () => {
    const {page} = bench
    await clickOn(page, 'Latest news')
    await page.keyboard.press('Control+Home')
    await cursorAt(page, 'Ln 1, Col 1')
    for (const [keys, place] of [
      ['j', firstClaim],
      ['j', secondClaim],
      ['k', firstClaim],
      // The second is Anna Lindqvist's, too.
      ['Shift+j', secondClaim],
    ]) {
      await pressLeader(page, keys)
      await cursorAt(page, place)
    }
  })

  test('Go to Claim… finds a claim by its words', async () => {
    const {page} = bench
    await pressLeader(page, 'g')
    await choose(page, '900 tonnes', 'tonnes')
    await closed(page)
    await cursorAt(page, 'Ln 5, Col 273 (27 selected)')
  })

  test('Go to Actor… lists the actors, and finds one by alias', async () => {
    const {page} = bench
    await pressLeader(page, 'w')
    await typeNew(page, 'Lindqvist', 'Peter Brandt')
    await quickRow(page, 'Anna Lindqvist').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
  })

  test('F12 on a pronoun goes to the full name', async () => {
    const {page} = bench
    await clickOn(page, 'She')
    await page.keyboard.press('F12')
    await cursorAt(page, /Ln 5, Col (2[0-9]|3[0-9])\b/)
  })

  test('the provenance opens as text, for a screen reader', async () => {
    const {page} = bench
    await clickOn(page, 'be rushed')
    await pressLeader(page, 'y')
    await page.locator('.tab.active', {hasText: 'Provenance'}).waitFor()
    await page
      .locator('.view-line', {hasText: /^Confidence/})
      .first()
      .waitFor()
  })
})
