import assert from 'node:assert/strict'
import {open} from './bench.ts'
import {rowsOf, spokenRows} from './claims-tree.ts'

/** The whole of annotating, in high contrast, and no mouse. */
suite('annotating by keys alone', function () {
  // Each step goes on from the one before: a second try would begin elsewhere.
  this.retries(0)

  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({file: 'harbour-vote.txt', theme: 'hc'})
    await bench.run('View: Focus on Claims View')
    await rowsOf(bench.page).first().waitFor()
  })
  suiteTeardown(() => bench.close())

  async function press(...keys: string[]) {
    for (const key of keys) await bench.page.keyboard.press(key)
  }

  async function toArticle() {
    const editor = bench.page.locator('.editor-group-container.active .monaco-editor.focused').first()
    // a list that was just left may still put the cursor where it last pointed, or take the focus back
    for (let tries = 0; tries < 5; tries++) {
      await press('Control+1')
      await editor.waitFor()
      await press('Control+Home')
      const isThere = await cursorAt('Ln 1, Col 1', 3000).then(
        () => true,
        () => false,
      )
      if (isThere) return
    }
    assert.fail('The cursor does not come to the first line')
  }

  async function cursorAt(place: string, timeout?: number) {
    await bench.page.locator('#status\\.editor\\.selection', {hasText: place}).waitFor({timeout})
  }

  async function toFirstClaim() {
    await toArticle()
    await press('Alt+Shift+N')
    await cursorAt('(24 selected)')
  }

  /** Goes to the tree, and down to the row that is spoken so. */
  async function toRow(spoken: RegExp) {
    const {page, run} = bench
    await run('View: Focus on Claims View')
    await page.locator('.part.sidebar .pane-body .monaco-list:focus').waitFor()
    const focused = rowsOf(page).and(page.locator('.focused'))
    await press('Home')
    for (let step = 0; step < 30; step++) {
      await focused.waitFor()
      if (spoken.test((await focused.getAttribute('aria-label')) ?? '')) return
      await press('ArrowDown')
      await page.waitForTimeout(50)
    }
    assert.fail(`${spoken} is not among:\n${(await spokenRows(page)).join('\n')}`)
  }

  /** Waits until a row of the tree is spoken so. */
  async function hears(spoken: RegExp) {
    const {page} = bench
    let rows: string[] = []
    for (let tries = 0; tries < 100; tries++) {
      rows = await spokenRows(page)
      if (rows.some((row) => spoken.test(row))) return
      await page.waitForTimeout(50)
    }
    assert.fail(`${spoken} is not among:\n${rows.join('\n')}`)
  }

  async function asks(title: string | RegExp) {
    await bench.page.locator('.quick-input-title', {hasText: title}).waitFor()
  }

  test('a claim is tagged, and the status bar says so', async () => {
    const {page} = bench
    await toFirstClaim()
    await press('Alt+Shift+T')
    await asks('Tag Anna Lindqvist')
    await press('ArrowDown', 'Space', 'Enter')
    await hears(/We will not be rushed.*(verified|disputed)/)
    await page.locator('.statusbar-item [aria-label^="1 of 6 claims tagged"]').waitFor()
  })

  test('a note is written, and left', async () => {
    const {page} = bench
    await toFirstClaim()
    await press('Alt+Shift+M')
    await page.locator('.tab.active', {hasText: 'Note on'}).waitFor()
    await page.keyboard.type('Ask her.\nTwice.')
    await press('Control+s')
    await hears(/We will not be rushed.*1 note/)
  })

  test('words that are no claim are tagged', async () => {
    await toArticle()
    await press('ArrowDown', 'ArrowDown', 'Shift+End', 'Alt+Shift+4')
    await hears(/27 Aug 2025.*passage.*out of context/)
  })

  test('an actor’s claims are tagged from the tree, which stays open', async () => {
    await toRow(/^Peter Brandt/)
    await press('Alt+Shift+A')
    await asks('Tag 2 claims of Peter Brandt')
    await bench.page.keyboard.type('to quote')
    await bench.page.locator('.quick-input-widget .monaco-list-row', {hasText: 'verified'}).waitFor({state: 'detached'})
    await press('Enter')
    await asks('Tag these as “to quote”?')
    await press('Enter')
    await hears(/Every week.*to quote/)
  })

  test('a number tags the row of a claim', async () => {
    await toRow(/the crane weighs/)
    await press('1')
    await hears(/the crane weighs.*verified/)
  })

  test('what is lost is looked for among its candidates, and attached to other words', async () => {
    const {page, run} = bench
    await toFirstClaim()
    await page.keyboard.type('“We shall not be rushed at all,”')
    await hears(/not certain|no longer/)
    await toRow(/We will not be rushed.*(not certain|no longer)/)
    await press('Enter')
    await asks('Where is “We will not be rushed,” now?')
    await press('Escape')
    // The focus goes back to the tree first.
    await page.locator('.part.sidebar .pane-body .monaco-list:focus').waitFor()
    await toArticle()
    await press('ArrowDown', 'Shift+End')
    await run('On Record: Attach Annotation Here')
    await asks('Which annotation?')
    await press('Enter')
    await hears(/coastgazette\.example.*1 note/)
  })

  test('an actor is renamed from the tree, and that is undone', async () => {
    const {page} = bench
    await toRow(/^Peter Brandt/)
    await press('F2')
    await asks('Rename Peter Brandt')
    await press('Control+a')
    await page.keyboard.type('Petra Brandt')
    await press('Enter')
    await hears(/^Petra Brandt/)
    await toArticle()
    await press('Alt+Shift+Z')
    await hears(/^Peter Brandt/)
  })

  test('only what nobody has tagged is shown, and all of it again', async () => {
    const {page, run} = bench
    await run('On Record: Show Only…')
    await asks('Show Only')
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
