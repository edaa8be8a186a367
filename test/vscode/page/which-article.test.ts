import {copyFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryFolder} from '../temporary-folder.ts'
import {type OpenBench, open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {clickOn} from './screen.ts'

const files = ['harbour-vote.txt', 'quarry-sisters.txt', 'night-train.html']
const note = '# Quarry\n\nThe sisters [disagree](quarry-sisters.txt#claim=0000000).\n'

suite('which article the claims are of', () => {
  let bench: OpenBench

  suiteSetup(async () => {
    const folder = temporaryFolder('which-article')
    for (const name of files) copyFileSync(join(import.meta.dirname, '../workspace', name), join(folder, name))
    writeFileSync(join(folder, 'quarry-note.md'), note)
    bench = await open({folder, file: 'harbour-vote.txt'})
    await showClaims(bench)
  })
  suiteTeardown(() => bench?.close())

  /** Waits until the view's title bar tells whose claims it shows. */
  const isOf = (whose: string) =>
    bench.page.locator('.part.sidebar .pane-header[aria-label^="Claims"] .description', {hasText: whose}).waitFor()
  /** Waits until the line above the rows tells how they belong to the note. */
  const says = (words: string) => bench.page.locator('.part.sidebar .message', {hasText: words}).waitFor()
  const lists = (words: string) => rowsOf(bench.page).filter({hasText: words}).first().waitFor()

  async function closeAll() {
    await bench.run('View: Close All Editors')
    await bench.page.locator('.tab').first().waitFor({state: 'detached'})
    await bench.page.locator('.part.sidebar .welcome-view-content', {hasText: 'Open a news article'}).waitFor()
  }

  test('the outlet says it; nothing is left when the last editor closes', async () => {
    await isOf('coastgazette.example')
    await closeAll()
  })

  test('in a note: the one that it cites, though no editor shows it', async () => {
    await bench.openFile('quarry-note.md')
    await showClaims(bench)
    await says(', which quarry-note.md cites.')
    await lists('the quarry would close')
  })

  test('what the note is about comes before what it cites, where nothing is shown yet', async () => {
    const {page, run} = bench
    await clickOn(page, 'Quarry')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('---\nabout: harbour-vote.txt\n---\n\n')
    await page.keyboard.press('Control+s')
    await page.locator('.tab.active:not(.dirty)').waitFor()
    // The one that was shown stays as long as the note names it.
    await says(', which quarry-note.md cites.')
    await closeAll()
    await bench.openFile('quarry-note.md')
    await run('On Record: Focus on Claims View')
    await says('Claims of coastgazette.example, which quarry-note.md is about.')
    await lists('the crane could wait')
    await closeAll()
  })

  test('of a page: those of its reader view, and none when that closes', async () => {
    const {openFile, page, run} = bench
    await openFile('night-train.html')
    await run('On Record: Open as Article')
    await page.locator('.tab.active', {hasText: 'Night train to the coast'}).waitFor()
    await showClaims(bench)
    await isOf('The Harrowline Courier')
    await lists('None of this is new')
    await closeAll()
  })
})
