import assert from 'node:assert/strict'
import {readStrings} from '../../read-manifest.ts'
import {type OpenBench, open} from './bench.ts'
import {treeWith} from './claims-tree.ts'
import {hoverOver} from './screen.ts'

const german = readStrings('l10n/bundle.l10n.de.json')

suite('in German', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt', language: 'de'})
    await bench.page.locator('.activitybar [aria-label^="On Record"]').first().click()
  })
  suiteTeardown(() => bench?.close())

  test('the tree counts and tells kinds and places in German, the article’s words as they are', async () => {
    const rows = await treeWith(bench.page, /Anna Lindqvist.*3 Aussagen/, /We will not be rushed/)
    const claim = rows.find((row) => row.includes('We will not be rushed')) ?? ''
    assert.match(claim, /direktes Zitat/)
    assert.match(claim, /Satz 1/)
  })

  test('the hover is German, with its links', async () => {
    const said = await hoverOver(bench.page, 'We will not be rushed', /Sicherheit/)
    for (const text of ['Tag Claim…', 'Note…', 'Cite', 'Why?'])
      assert.ok(said.includes(german[text]), `${text}: ${said}`)
    assert.doesNotMatch(said, /Confidence|Kind:/)
  })

  test('the status bar is German', async () => {
    await bench.page.locator('.statusbar [aria-label*="Aussagen mit Tag"]').first().waitFor()
  })
})
