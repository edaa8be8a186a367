import assert from 'node:assert/strict'
import {open} from './bench.ts'
import {focusTree, rowsOf, showClaims, spokenRows, tree, treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, typeNew} from './quick-input.ts'
import {arrowDownTo, cursorAt, pressUntil, toArticle} from './screen.ts'

/** The whole of annotating, in high contrast, and no mouse. */
suite('annotating by keys alone', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt', theme: 'hc'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  async function press(...keys: string[]) {
    for (const key of keys) await bench.page.keyboard.press(key)
  }

  async function toFirstClaim() {
    await toArticle(bench.page)
    await pressLeader(bench.page, 'j')
    await cursorAt(bench.page, '(24 selected)')
  }

  /** Goes to the tree, and down to the row that is spoken so. */
  async function toRow(spoken: RegExp) {
    const {page} = bench
    await focusTree(bench)
    const first = rowsOf(page).first().and(page.locator('.focused'))
    await pressUntil(page, 'the first row has the focus', ['Home'], () => first.isVisible())
    await arrowDownTo(page, tree, spoken)
  }

  /** Waits until a row of the tree is spoken so. */
  const hears = (spoken: RegExp) => treeWith(bench.page, spoken)

  test('a claim is tagged, and the status bar says so', async () => {
    const {page} = bench
    await toFirstClaim()
    await pressLeader(bench.page, 't')
    await asks(page, 'Tag Anna Lindqvist')
    await press('ArrowDown', 'Space', 'Enter')
    await hears(/We will not be rushed.*(verified|disputed)/)
    await page.locator('.statusbar-item [aria-label^="1 of 6 claims tagged"]').waitFor()
  })

  test('a note is written, and left', async () => {
    const {page} = bench
    await toFirstClaim()
    await pressLeader(bench.page, 'n')
    await page.locator('.tab.active', {hasText: 'Note on'}).waitFor()
    await page.keyboard.type('Ask her.\nTwice.')
    await press('Control+s')
    await hears(/We will not be rushed.*1 note/)
  })

  test('words that are no claim are tagged', async () => {
    await toArticle(bench.page)
    await press('ArrowDown', 'ArrowDown', 'Shift+End')
    await pressLeader(bench.page, '4')
    await hears(/27 Aug 2025.*passage.*out of context/)
  })

  test('an actor’s claims are tagged from the tree, which stays open', async () => {
    const {page} = bench
    await toRow(/^Peter Brandt/)
    await press('a')
    await asks(page, 'Tag 2 claims of Peter Brandt')
    await typeNew(page, 'to quote', 'verified')
    await press('Enter')
    await asks(page, 'Tag these as “to quote”?')
    await press('Enter')
    await hears(/Every week.*to quote/)
  })

  test('a number tags the row of a claim', async () => {
    await toRow(/the crane weighs/)
    await press('1')
    await hears(/the crane weighs.*verified/)
    // A row that is selected shows its passage.
    await cursorAt(bench.page, 'Ln 5, Col 273 (27 selected)')
  })

  test('what is lost is looked for among its candidates, and attached to other words', async () => {
    const {page, run} = bench
    await toFirstClaim()
    await page.keyboard.type('“We shall not be rushed at all,”')
    await hears(/not certain|no longer/)
    await toRow(/We will not be rushed.*(not certain|no longer)/)
    await press('Enter')
    await asks(page, 'Where is “We will not be rushed,” now?')
    await press('Escape')
    // The focus goes back to the tree first.
    await page.locator(`${tree} .monaco-list:focus`).waitFor()
    await toArticle(bench.page)
    await press('ArrowDown', 'Shift+End')
    await run('On Record: Attach Annotation Here')
    await asks(page, 'Which Annotation?')
    await press('Enter')
    await hears(/coastgazette\.example.*1 note/)
  })

  test('an actor is renamed from the tree, and that is undone', async () => {
    const {page} = bench
    await toRow(/^Peter Brandt/)
    await press('F2')
    await asks(page, 'Rename Peter Brandt')
    await press('Control+a')
    await page.keyboard.type('Petra Brandt')
    await press('Enter')
    await hears(/^Petra Brandt/)
    await toArticle(bench.page)
    await pressLeader(bench.page, 'u')
    await hears(/^Peter Brandt/)
  })

  test('only what nobody has tagged is shown, and all of it again', async () => {
    const {page, run} = bench
    await run('On Record: Show Only…')
    await asks(page, 'Show Only')
    await press('Enter')
    await page.locator('.part.sidebar .message', {hasText: 'Filter untagged'}).waitFor()
    await run('On Record: Clear Filter')
    await hears(/the crane weighs.*verified/)
  })

  test('every row has something to say', async () => {
    const rows = await spokenRows(bench.page)
    assert.ok(rows.length > 8)
    for (const row of rows) assert.match(row, /\p{L}{3}/u)
  })
})
