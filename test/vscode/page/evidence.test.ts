import {type OpenBench, open} from './bench.ts'
import {rowsOf, showClaims, treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, closed, quickInput, quickRow, quickRows} from './quick-input.ts'
import {checkRow, cursorAt, hoverOver, toArticle} from './screen.ts'

const minutes = 'https://harbour.example/minutes/14'

/** By keys alone, but for the hover. */
suite('a verdict with evidence', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  const onDisk = (...wanted: string[]) =>
    bench.onDisk('harbour-vote.txt.claims.jsonld', (text) => wanted.every((one) => text.includes(one)))

  async function toFirstClaim() {
    await toArticle(bench.page)
    await pressLeader(bench.page, 'j')
    await cursorAt(bench.page, '(24 selected)')
  }

  test('a key asks for a link and a line, which go into the file, the tree and the hover', async () => {
    const {page} = bench
    await toFirstClaim()
    await pressLeader(page, 'e')
    await asks(page, 'Evidence for Anna Lindqvist')
    await page.keyboard.type(`She voted for haste ${minutes}`)
    await page.keyboard.press('Enter')
    await treeWith(page, /We will not be rushed.*1 piece of evidence/)
    await onDisk('"purpose": "linking"', `"source": "${minutes}"`, 'She voted for haste', '"purpose": "assessing"')
    await hoverOver(page, 'We will not be rushed', /Evidence: She voted for haste/)
    await page.locator(`.monaco-hover a[data-href="${minutes}"]`).first().waitFor()
  })

  test('Tag Claim… takes a link beside the tags that are checked', async () => {
    const {page} = bench
    await toFirstClaim()
    await pressLeader(page, 'j')
    await cursorAt(page, /Ln 5, Col \d+ \(3\d selected\)/)
    await pressLeader(page, 't')
    await asks(page, 'Tag ')
    await checkRow(page, quickRows, 'disputed')
    await quickInput(page).focus()
    await page.keyboard.type('https://harbour.example/crane')
    await quickRow(page, 'Add as evidence').waitFor()
    await page.keyboard.press('Enter')
    await closed(page)
    await treeWith(page, /the crane could wait.*tagged disputed.*1 piece of evidence/)
  })

  test('it is changed, and goes when it is emptied', async () => {
    const {page} = bench
    await toFirstClaim()
    await pressLeader(page, 'e')
    await choose(page, 'She voted for haste', 'haste')
    await page.waitForFunction(() => {
      const input = document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')
      return input?.value.startsWith('She voted')
    })
    await quickInput(page).fill('')
    await page.keyboard.press('Enter')
    await rowsOf(page).filter({hasText: 'be rushed'}).filter({hasText: 'evidence'}).waitFor({state: 'detached'})
  })

  test('in a review, E gives evidence for the claim in the middle', async () => {
    const {page, run} = bench
    await toArticle(page)
    await run('On Record: Review Claims')
    await page.locator('.statusbar-item', {hasText: 'Review: claim 1 of 6'}).waitFor()
    await page.keyboard.press('e')
    await asks(page, 'Evidence for Anna Lindqvist')
    await page.keyboard.type('By telephone, 3 March')
    await page.keyboard.press('Enter')
    await treeWith(page, /We will not be rushed.*1 piece of evidence/)
    await page.keyboard.press('Escape')
  })
})
