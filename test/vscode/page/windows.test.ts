import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openWorkbench, type Workbench} from '../workbench.ts'
import {open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {clickOn} from './screen.ts'

suite('one article in several windows', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({})
  })
  suiteTeardown(() => bench.close())

  const tags = () =>
    JSON.parse(readFileSync(join(bench.server.workspace, 'harbour-vote.txt.claims.jsonld'), 'utf8')).items.map(
      ({body}: {body: {value: string}[]}) => body[0].value,
    )

  async function show(window: Workbench, disk: string) {
    await window.run(`Surroundings: Open the Article on the ${disk} Disk`)
    await window.page.locator('.monaco-editor .view-line').first().waitFor()
    await showClaims(window)
  }

  test('two that tag at once lose no tag', async function () {
    // A second try would take the tags of the first one off.
    this.retries(0)
    this.timeout(120_000)
    const other = await openWorkbench(bench.page.context(), {url: bench.server.url})
    for (const [window, words] of [
      [bench, 'be rushed'],
      [other, 'Every week'],
    ] as const) {
      await window.page.bringToFront()
      await show(window, 'Shared')
      await clickOn(window.page, words)
    }
    for (const window of [bench, other]) {
      await window.page.bringToFront()
      await window.run('Surroundings: Tag Together with Other Windows')
    }
    for (const {page} of [bench, other]) {
      await page.bringToFront()
      for (const words of ['We will not be rushed', 'Every week']) {
        await rowsOf(page).filter({hasText: words}).filter({hasText: 'verified'}).waitFor()
      }
    }
    const found = tags().sort().join()
    if (found !== 'verified,verified') throw new Error(found)
    await other.page.close()
  })

  test('where nothing can be written, the first attempt to tag says so', async () => {
    const {page} = bench
    await show(bench, 'Locked')
    await clickOn(page, 'be rushed')
    await page.keyboard.press('Alt+Shift+1')
    await page.locator('.notifications-toasts', {hasText: 'cannot be written'}).waitFor()
  })
})
