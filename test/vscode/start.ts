/**
 * `npm start`: opens VS Code in the browser, with On Record in it and a copy of
 * the samples as its workspace.
 *
 *   npm start [-- --current] [-- --workspace] [-- --port 3000] [-- --check]
 *
 * `--current` takes the current VS Code instead of the oldest that is
 * supported. `--workspace` opens ten articles of three outlets about two events, with a
 * transcript, instead. `--check` opens the page in a headless browser instead, waits for
 * the claims of the first article and ends.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {basename, join, relative} from 'node:path'
import {parseArgs} from 'node:util'
import {launchChromium} from './chromium.ts'
import {root} from './root.ts'
import {serve} from './server.ts'
import {quiet} from './settings.ts'
import {openWorkbench} from './workbench.ts'

const {values} = parseArgs({
  options: {
    current: {type: 'boolean'},
    check: {type: 'boolean'},
    workspace: {type: 'boolean'},
    port: {type: 'string', default: '3000'},
  },
})

const [folder, path] = values.workspace
  ? ['samples/workspace', 'fen-bridge/2-harlow-post.txt']
  : ['samples', 'dam-engineers.txt']
const file = basename(path)
const server = await serve({
  folder: join(root, folder),
  copy: values.check ? undefined : join(root, 'out', folder),
  current: values.current,
  port: Number(values.port),
  settings: {...quiet, 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Default Light Modern'},
  layout: {
    views: [{id: 'onRecord.claims'}],
    editors: [{uri: {scheme: 'vscode-test-web', authority: 'mount', path: `/${path}`}}],
  },
})

if (values.check) {
  const browser = await launchChromium()
  const {page} = await openWorkbench(browser, {url: server.url})
  await page.locator('.tab.active', {hasText: file}).waitFor()
  const rows = page.locator('.part.sidebar .monaco-list-row')
  await rows.first().waitFor()
  console.log(`VS Code stood at ${server.url}; ${file} had ${await rows.count()} rows of claims in the sidebar.`)
  await browser.close()
} else {
  console.log(`
VS Code with On Record: ${server.url}

Its workspace is a copy of the samples, in ${relative(process.cwd(), server.workspace)}; what you save stays there.
Press Ctrl+C to stop.`)
  openBrowser(server.url)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
server.close()

/** Opens the person's browser where there is one; the address stands in the terminal anyway. */
function openBrowser(url: string) {
  const openers: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['open', url],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', url],
  }
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url]
  spawn(command, args, {stdio: 'ignore', detached: true})
    .once('error', () => {})
    .unref()
}
