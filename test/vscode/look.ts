/**
 * Takes a picture of the product in a real VS Code.
 *
 *   node --import tsx test/vscode/look.ts [--theme light|dark|hc] [--file NAME] [--folder samples]
 *     [--run "Palette Title"]… [--keys "F8 Control+K"]… [--hover "words"] [--current]
 *     [--size 1280x800] [--sidebar 220] OUT.png
 *
 * NAME is relative to the folder. Commands run and keys are pressed in the
 * order of the command line; the mouse then rests on the first place where the
 * words of --hover stand. Build the extension first: npm run build
 */
import {parseArgs} from 'node:util'
import {launchChromium} from './chromium.ts'
import {setSidebarWidth} from './page/screen.ts'
import {serve} from './server.ts'
import {quiet} from './settings.ts'
import {openWorkbench, type Theme} from './workbench.ts'

const {values, positionals, tokens} = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    theme: {type: 'string', default: 'light'},
    file: {type: 'string'},
    folder: {type: 'string', default: 'samples'},
    run: {type: 'string', multiple: true},
    keys: {type: 'string', multiple: true},
    hover: {type: 'string'},
    size: {type: 'string', default: '1280x800'},
    sidebar: {type: 'string'},
    current: {type: 'boolean'},
  },
})
const [out] = positionals
if (!out) throw new Error('Name the picture to write, as in: look.ts --file dam-engineers.txt out/look.png')

const server = await serve({folder: values.folder, current: values.current, settings: quiet})
const browser = await launchChromium()
try {
  const {page, run} = await openWorkbench(browser, {url: server.url, theme: values.theme as Theme, file: values.file})
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
  const [width, height] = values.size.split('x').map(Number)
  await page.setViewportSize({width, height})
  await page.waitForTimeout(2000)
  for (const token of tokens) {
    if (token.kind !== 'option' || !token.value) continue
    if (token.name === 'run') await run(token.value)
    if (token.name === 'sidebar') await setSidebarWidth(page, Number(token.value))
    if (token.name === 'keys') for (const key of token.value.split(' ')) await page.keyboard.press(key)
    await page.waitForTimeout(500)
  }
  if (values.hover) await page.locator('.view-line', {hasText: values.hover}).getByText(values.hover).first().hover()
  await page.waitForTimeout(1000)
  await page.screenshot({path: out})
} finally {
  await browser.close()
  server.close()
}
