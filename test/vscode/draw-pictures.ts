/**
 * Takes pictures of the product for people to look at, from a real VS Code, in each theme, wide and with a narrow
 * sidebar; they assert nothing.
 *
 *   npm run build && npm run pictures [-- --only WORD] [-- --theme light|dark|hc]      writes out/screenshots/THEME/NAME.png
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {docx, p, r, styles} from '../unit/documents/docx-file.ts'
import {launchChromium} from './chromium.ts'
import {type OpenBench, open, setBench} from './page/bench.ts'
import {rowsOf, showClaims} from './page/claims-tree.ts'
import {pressLeader} from './page/leader.ts'
import {choose, quickInput, quickRow} from './page/quick-input.ts'
import {
  arrowDownTo,
  clickOn,
  cursorAt,
  hoverOver,
  ourMarks,
  pressUntil,
  setSidebarWidth,
  toArticle,
} from './page/screen.ts'
import {root} from './root.ts'
import {until} from './until.ts'
import type {Theme} from './workbench.ts'

interface Scene {
  folder: string
  file?: string
  /** Files that are put into the folder. */
  files?: Record<string, Uint8Array>
  /** Brings it onto the screen; `take` makes a picture of what is there. */
  show(bench: OpenBench, take: (part?: string) => Promise<void>): Promise<void>
}

const samples = join(root, 'samples')
const fixtures = join(root, 'test/vscode/workspace')
const narrow = 220
const workspaceView = '.part.sidebar .pane:has(.pane-header[aria-label^="Workspace Claims"])'

const scenes: Record<string, Scene> = {
  article: {
    folder: samples,
    file: 'dam-engineers.txt',
    async show(bench, take) {
      const {page} = bench
      await showClaims(bench)
      await page.locator(ourMarks).first().waitFor()
      await clickOn(page, 'eyes')
      await hoverOver(page, 'eyes', /Confidence/)
      await take()
      await setSidebarWidth(page, narrow)
      await take('narrow')
    },
  },
  review: {
    folder: samples,
    file: 'dam-engineers.txt',
    async show(bench, take) {
      const {page, run} = bench
      await showClaims(bench)
      await run('On Record: Review Claims')
      const progress = page.locator('.statusbar-item', {hasText: 'Review: claim'})
      for (const key of ['1', '2', '1']) {
        const before = await progress.textContent()
        await page.keyboard.press(key)
        await until('the review goes on', async () => (await progress.textContent()) !== before)
      }
      await take()
      await setSidebarWidth(page, narrow)
      await take('narrow')
      await clickOn(page, 'eyes')
      await page.keyboard.press('Escape')
      await page.locator('.notification-list-item', {hasText: 'Review:'}).first().waitFor()
      await take('summary')
    },
  },
  report: {
    folder: samples,
    file: 'dam-engineers.txt',
    async show(bench, take) {
      const {page, run} = bench
      await showClaims(bench)
      await run('On Record: Open Report')
      const report = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
      await report.locator('section svg.plot').nth(4).waitFor()
      await run('View: Toggle Primary Side Bar Visibility')
      await take()
      await run('View: Toggle Primary Side Bar Visibility')
      await page.setViewportSize({width: 760, height: 800})
      await take('narrow')
    },
  },
  workspace: {
    folder: join(samples, 'workspace'),
    file: 'fen-bridge/2-harlow-post.txt',
    async show(bench, take) {
      const {page, run} = bench
      const rows = page.locator(`${workspaceView} .monaco-list-rows > .monaco-list-row`)
      await run('On Record: Focus on Workspace Claims View')
      await rows.filter({hasText: 'In dispute'}).waitFor()
      await rows.filter({hasText: 'Quotes across articles'}).waitFor()
      for (const group of [/^Quotes across articles/, /^In dispute/]) {
        await goTo(group)
        await page.keyboard.press('ArrowRight')
      }
      await run('On Record: Focus on Workspace Claims View')
      await take()
      await setSidebarWidth(page, narrow)
      await take('narrow')
      await goTo(/^In dispute/)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('d')
      await page.locator('.editor-group-container').nth(1).waitFor()
      await take('dispute')
      await goTo(/, altered ·/)
      await page.keyboard.press('d')
      await page.locator('.editor-instance .monaco-diff-editor').waitFor()
      await take('altered')

      async function goTo(words: RegExp) {
        await run('On Record: Focus on Workspace Claims View')
        const first = page.locator(`${workspaceView} .monaco-list:focus .monaco-list-row.focused[data-index="0"]`)
        await pressUntil(page, 'the first row has the focus', ['Home'], () => first.isVisible())
        await arrowDownTo(page, workspaceView, words)
      }
    },
  },
  find: {
    folder: join(samples, 'workspace'),
    file: 'fen-bridge/2-harlow-post.txt',
    async show({page, run}, take) {
      await run('On Record: Find Claims…')
      await quickInput(page).fill('bridge')
      await quickRow(page, 'Quill').first().waitFor()
      await take()
    },
  },
  source: {
    folder: join(samples, 'workspace'),
    file: 'fen-bridge/2-harlow-post.txt',
    async show(bench, take) {
      const {page, run} = bench
      await showClaims(bench)
      await run('On Record: Check Against a Source…')
      await quickRow(page, 'transcript.txt').waitFor()
      await choose(page, 'transcript.txt', '/fen-bridge/transcript.txt')
      await rowsOf(page).filter({hasText: 'altered from the source'}).waitFor()
      await take()
      await setSidebarWidth(page, narrow)
      await take('narrow')
    },
  },
  versions: {
    folder: join(samples, 'workspace'),
    file: 'fen-bridge/5-harlow-post-after.txt',
    async show(bench, take) {
      const {page, run} = bench
      await showClaims(bench)
      await run('On Record: Compare Claims with…')
      await quickRow(page, 'Another File').waitFor()
      await page.keyboard.press('Enter')
      await quickRow(page, '5-harlow-post-before.txt').waitFor()
      await choose(page, '5-harlow-post-before.txt', '/fen-bridge/5-harlow-post-before.txt')
      await page.locator('.editor-instance .monaco-diff-editor').waitFor()
      await take()
    },
  },
  word: {
    folder: fixtures,
    files: {
      'ferry.docx': docx(
        [
          p(r('Ferry to run at night'), '<w:pStyle w:val="Titel"/>'),
          p(r('The ferry will run at night, Anna Lindqvist said on Monday.')),
          p(r('“Nobody asked the crews,” said Peter Brandt, who leads the union. He denied that it had agreed.')),
        ].join(''),
        {'word/styles.xml': styles},
      ),
    },
    show: (bench, take) => readerView(bench, take, 'ferry.docx'),
  },
  archive: {
    folder: fixtures,
    show: (bench, take) => readerView(bench, take, 'ferry.mhtml'),
  },
}

async function readerView(bench: OpenBench, take: (part?: string) => Promise<void>, file: string) {
  const {page, run} = bench
  await run('View: Show Explorer')
  await page.locator('.explorer-folders-view .monaco-list-row', {hasText: file}).first().click({button: 'right'})
  const item = page.locator('.monaco-menu .action-item', {hasText: 'Open as Article'})
  await item.hover()
  await item.and(page.locator('.focused')).waitFor()
  // By a key: a menu takes no click for a while that might be the one that opened it.
  await page.keyboard.press('Enter')
  await page.locator(ourMarks).first().waitFor()
  await showClaims(bench)
  await toArticle(page)
  await pressLeader(page, 'j')
  await cursorAt(page, 'selected')
  await take()
  await setSidebarWidth(page, narrow)
  await take('narrow')
}

const {values} = parseArgs({options: {only: {type: 'string'}, theme: {type: 'string'}}})
const browser = await launchChromium()
setBench({context: browser})
try {
  for (const theme of ['light', 'dark', 'hc'] satisfies Theme[]) {
    if (values.theme && values.theme !== theme) continue
    for (const [name, {folder, file, files = {}, show}] of Object.entries(scenes)) {
      if (values.only && !name.includes(values.only)) continue
      const bench = await open({folder, file, theme})
      const {page, server} = bench
      for (const [path, bytes] of Object.entries(files)) writeFileSync(join(server.workspace, path), bytes)
      await page.setViewportSize({width: 1280, height: 800})
      const take = async (part?: string) => {
        const path = join(root, 'out/screenshots', theme, `${[name, part].filter(Boolean).join('-')}.png`)
        // What is still fading in is drawn as it will be.
        await page.screenshot({path, animations: 'disabled'})
        console.log(path)
      }
      await show(bench, take).catch(async (error) => {
        await take('failed')
        throw error
      })
      await bench.close()
    }
  }
} finally {
  await browser.close()
}
