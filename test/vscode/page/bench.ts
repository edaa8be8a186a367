/** Gives each suite of page tests a VS Code of its own: a new server, so that nothing is remembered from the last. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {serveNode} from '../code-server.ts'
import {type Server, serve, surroundings} from '../server.ts'
import {quiet} from '../settings.ts'
import {until} from '../until.ts'
import {openWorkbench, type Workbench, type WorkbenchOptions} from '../workbench.ts'

export interface Bench {
  context: BrowserContext
  current?: boolean
  /** Extensions run in a Node process, as on the desktop, rather than in the browser. */
  node?: boolean
}

let bench: Bench

/** Says in which browser, and on which VS Code, the suites that follow are to run. */
export function setBench(chosen: Bench) {
  bench = chosen
}

/** Whether the suites run on the current VS Code rather than on the oldest that is supported. */
export function isCurrent(): boolean {
  return bench.current ?? false
}

export interface OpenBench extends Workbench {
  server: Pick<Server, 'url' | 'workspace'>
  /** Shows a file of the workspace from the explorer, and waits until its editor has the focus. */
  openFile(name: string): Promise<void>
  /** Waits until the file on disk is as it should be. */
  onDisk(name: string, holds: (text: string) => boolean): Promise<void>
  close(): Promise<void>
}

/** Opens VS Code on a copy of the fixture workspace, or of another folder. */
export async function open({
  folder = join(import.meta.dirname, '../workspace'),
  extensions = [],
  ...options
}: Omit<WorkbenchOptions, 'url'> & {folder?: string; extensions?: string[]}): Promise<OpenBench> {
  const settings = {...quiet, 'editor.wordWrap': 'on'}
  const served = {folder, extensions: [surroundings, ...extensions]}
  const server = bench.node
    ? await serveNode({...served, settings: {...settings, 'security.workspace.trust.enabled': false}})
    : await serve({...served, settings, current: bench.current})
  const workbench = await openWorkbench(bench.context, {...server, ...options})
  const {page, run} = workbench
  return {
    ...workbench,
    server,
    async openFile(name) {
      await run('View: Show Explorer')
      await page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first().click()
      // That leaves the focus in the list: a click at the beginning of the text takes it there.
      const lines = page.locator(`.editor-instance[aria-label*="${name}"] .view-lines`)
      await lines.click({position: {x: 1, y: 1}})
      await page.locator(`.editor-instance[aria-label*="${name}"] .monaco-editor.focused`).waitFor()
    },
    async onDisk(name, holds) {
      await until(`${name} is on disk as it should be`, () => {
        const text = readFileSync(join(server.workspace, name), 'utf8')
        if (!holds(text)) throw new Error(text)
        return true
      })
    },
    async close() {
      await page.close()
      server.close()
    },
  }
}
