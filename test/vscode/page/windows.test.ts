import {openWorkbench, type Workbench} from '../workbench.ts'
import {open} from './bench.ts'
import {rowsOf, showClaims} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {clickOn} from './screen.ts'

suite('one article in several windows', () => {
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    bench = await open({})
  })
  suiteTeardown(() => bench?.close())

  async function show(window: Workbench, disk: string) {
    await window.run(`Surroundings: Open the Article on the ${disk} Disk`)
    await window.page.locator('.editor-instance[aria-label*="harbour-vote.txt"] .monaco-editor.focused').waitFor()
    await showClaims(window)
  }

  test('two that tag at once lose no tag', async () => {
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
      await window.run('Surroundings: Tag Together with Another Window')
    }
    for (const {page} of [bench, other]) {
      await page.bringToFront()
      for (const words of ['We will not be rushed', 'Every week']) {
        await rowsOf(page).filter({hasText: words}).filter({hasText: 'verified'}).waitFor()
      }
    }
    await bench.onDisk('harbour-vote.txt.claims.jsonld', (text) => {
      const items: {body: {value: string}[]}[] = JSON.parse(text).items
      return items.map(({body}) => body[0].value).join() === 'verified,verified'
    })
    await other.page.close()
  })

  test('where nothing can be written, the first attempt to tag says so', async () => {
    const {page, run} = bench
    await run('View: Close All Editors')
    await page.locator('.editor-instance').waitFor({state: 'detached'})
    await show(bench, 'Locked')
    await clickOn(page, 'be rushed')
    await pressLeader(page, '1')
    await page.locator('.notifications-toasts', {hasText: 'cannot be written'}).waitFor()
  })
})
