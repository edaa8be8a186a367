/**
 * Takes the walkthrough's pictures from a real VS Code, in light and dark:
 *
 *   npm run build && npm run walkthrough      writes media/walkthrough/STEP-THEME.webp
 */
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {launchChromium} from './chromium.ts'
import {type OpenBench, open, setBench} from './page/bench.ts'
import {showClaims} from './page/claims-tree.ts'
import {pressLeader} from './page/leader.ts'
import {arrowDownTo, clickOn, hoverOver, ourMarks, pressUntil, toArticle} from './page/screen.ts'
import {root} from './root.ts'
import {until} from './until.ts'
import type {Theme} from './workbench.ts'

const size = {width: 860, height: 560}
const themes: Theme[] = ['light', 'dark']

/** What each step shows, in the order of the walkthrough; each goes on from the one before. */
const steps: Record<string, (bench: OpenBench) => Promise<void>> = {
  async claims(bench) {
    await showClaims(bench)
    await bench.page.locator(ourMarks).first().waitFor()
    await clickOn(bench.page, 'eyes')
  },
  async provenance({page}) {
    await hoverOver(page, 'eyes', /Confidence/)
  },
  async tag({page, run}) {
    await run('On Record: Review Claims')
    const progress = page.locator('.statusbar-item', {hasText: 'Review: claim'})
    for (const key of ['1', '2', '1']) {
      const before = await progress.textContent()
      await page.keyboard.press(key)
      await until('the review goes on', async () => (await progress.textContent()) !== before)
    }
  },
  async cite({page, run, openFile}) {
    await page.keyboard.press('Escape')
    await run('Notifications: Clear All Notifications')
    await openFile('notes.md')
    await run('View: Move Editor into Next Group')
    await page.locator('.editor-group-container').nth(1).waitFor()
    await page.keyboard.press('Control+End')
    await run('View: Close Primary Side Bar')
    await toArticle(page)
    await pressLeader(page, 'j')
    await pressLeader(page, 'c')
    await page.locator('.editor-instance[aria-label*="notes.md"] .view-line', {hasText: '](dam'}).first().waitFor()
  },
  async open(bench) {
    const {page, run, openFile} = bench
    await run('File: Save All')
    await page.locator('.tab.dirty').first().waitFor({state: 'detached'})
    await run('View: Close All Editors')
    await page.locator('.tab').first().waitFor({state: 'detached'})
    await openFile('gallery-theft.txt')
    await showClaims(bench)
    await page.locator(ourMarks).first().waitFor()
  },
}

/** The step about many articles, which are in a folder of their own. */
async function showWorkspace({page, run}: OpenBench) {
  const view = '.part.sidebar .pane:has(.pane-header[aria-label^="Workspace Claims"])'
  await run('On Record: Focus on Workspace Claims View')
  await page.locator(`${view} .monaco-list-row`, {hasText: 'In dispute'}).waitFor()
  // The view has the sidebar to itself.
  await page.locator('.part.sidebar .pane-header[aria-label^="Claims"]').click()
  for (const group of [/^Quotes across articles/, /^In dispute/]) {
    await run('On Record: Focus on Workspace Claims View')
    const first = page.locator(`${view} .monaco-list:focus .monaco-list-row.focused[data-index="0"]`)
    await pressUntil(page, 'the first row has the focus', ['Home'], () => first.isVisible())
    await arrowDownTo(page, view, group)
    await page.keyboard.press('ArrowRight')
  }
  await page.locator(`${view} .monaco-list-row[aria-level="2"]`, {hasText: '↔'}).first().waitFor()
}

/** A picture in a third of the bytes, by the browser's own encoder: the pictures come with the extension. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = document.createElement('canvas')
    Object.assign(canvas, {width: image.width, height: image.height})
    canvas.getContext('2d')!.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.4).split(',')[1]
  }, png.toString('base64'))
  return Buffer.from(base64, 'base64')
}

const browser = await launchChromium()
setBench({context: browser})
const painter = await browser.newPage()
try {
  for (const theme of themes) {
    const bench = await open({folder: join(root, 'samples'), file: 'dam-engineers.txt', theme})
    await bench.page.setViewportSize(size)
    const take = async (name: string, {page}: OpenBench) => {
      const picture = await toWebp(painter, await page.screenshot({animations: 'disabled'}))
      await writeFile(join(root, `media/walkthrough/${name}-${theme}.webp`), picture)
    }
    for (const [name, show] of Object.entries(steps)) {
      await show(bench)
      await take(name, bench)
    }
    await bench.close()
    const folder = join(root, 'samples/workspace')
    const many = await open({folder, file: 'fen-bridge/2-harlow-post.txt', theme})
    await many.page.setViewportSize(size)
    await showWorkspace(many)
    await take('workspace', many)
    await many.close()
  }
} finally {
  await browser.close()
}
