/** Gives each suite of page tests a VS Code of its own: a new server, so that nothing is remembered from the last. */
import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {type Server, serve, surroundings} from '../server.ts'
import {quiet} from '../settings.ts'
import {openWorkbench, type Workbench, type WorkbenchOptions} from '../workbench.ts'

export interface Bench {
  context: BrowserContext
  current?: boolean
}

let bench: Bench

/** Says in which browser, and on which VS Code, the suites that follow are to run. */
export function setBench(chosen: Bench) {
  bench = chosen
}

export interface OpenBench extends Workbench {
  server: Server
}

/** Opens VS Code on a copy of the fixture workspace, or of another folder. */
export async function open({
  folder = join(import.meta.dirname, '../workspace'),
  ...options
}: Omit<WorkbenchOptions, 'url'> & {folder?: string}): Promise<OpenBench & {close(): Promise<void>}> {
  const settings = {...quiet, 'editor.wordWrap': 'on'}
  const server = await serve({folder, current: bench.current, settings, extensions: [surroundings]})
  const workbench = await openWorkbench(bench.context, {url: server.url, ...options})
  return {
    ...workbench,
    server,
    async close() {
      await workbench.page.close()
      server.close()
    },
  }
}
