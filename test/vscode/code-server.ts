/**
 * Serves a real VS Code whose extension host is a Node process: the server that the npm package code-server carries,
 * without code-server around it. It needs none of the package's native modules, so nothing is compiled.
 */
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {cached} from './cached.ts'
import {root} from './root.ts'
import {temporaryFolder} from './temporary-folder.ts'

export interface NodeServerOptions {
  /** The folder whose copy becomes the workspace. */
  folder: string
  /** Folders of more extensions. */
  extensions?: string[]
  /** The test bundle to run in the extension host. */
  tests?: string
  settings?: Record<string, unknown>
}

export interface NodeServer {
  url: string
  /** The address of the workspace inside VS Code. */
  mount: string
  /** Where the copy lies. */
  workspace: string
  close(): void
}

/** It carries VS Code 1.100. */
const version = '4.100.3'
/** The program with which VS Code finds files: its own package would fetch it from elsewhere while it is installed. */
const ripgrep = '1.18.0'
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** @throws when the package cannot be installed, or the server does not start; the message has what it printed. */
export async function serveNode({
  folder,
  extensions = [],
  tests,
  settings = {},
}: NodeServerOptions): Promise<NodeServer> {
  const home = await cached(`code-server-${version}`, install)
  const workspace = temporaryFolder('workspace')
  cpSync(folder, workspace, {recursive: true})
  const data = temporaryFolder('server')
  mkdirSync(join(data, 'data/User'), {recursive: true})
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify(settings))
  const installed = join(data, 'extensions')
  for (const extension of extensions) installCopy(extension, installed)
  const options = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--server-data-dir',
    data,
    '--extensions-dir',
    installed,
  ]
  const server = spawn(process.execPath, [join(codeOf(home), 'out/server-main.js'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: ''},
  })
  process.once('exit', () => server.kill())
  const authority = `localhost:${await portOf(server)}`
  const remote = (path: string) => `vscode-remote://${authority}${path}`
  // It takes one such path: the other extensions are installed.
  const payload = [['extensionDevelopmentPath', remote(root)]]
  if (tests) payload.push(['extensionTestsPath', remote(tests)])
  const query = new URLSearchParams({folder: workspace, payload: JSON.stringify(payload)})
  return {url: `http://${authority}/?${query}`, mount: remote(workspace), workspace, close: () => server.kill()}
}

/** VS Code as code-server has it. */
function codeOf(home: string): string {
  return join(home, 'node_modules/code-server/lib/vscode')
}

function install(home: string) {
  const options = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const dependencies = {'code-server': version, '@vscode/ripgrep': ripgrep}
  writeFileSync(join(home, 'package.json'), JSON.stringify({private: true, dependencies}))
  for (const cwd of [home, codeOf(home)]) execFileSync(npm, options, {cwd, stdio: ['ignore', 'inherit', 'inherit']})
  const program = join(home, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`)
  cpSync(program, join(codeOf(home), 'node_modules/@vscode/ripgrep/bin'), {recursive: true})
}

/** Puts a copy of an extension where the server looks for those that a person has; it takes precedence over one that VS Code brings. */
function installCopy(extension: string, installed: string) {
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const version = '99.0.0'
  const folder = join(installed, `${manifest.publisher}.${manifest.name}-${version}`)
  cpSync(extension, folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), JSON.stringify({...manifest, version}))
}

/** The port on which the server listens, as it says itself. */
async function portOf(server: ReturnType<typeof spawn>): Promise<number> {
  const said: string[] = []
  server.stderr?.on('data', (text) => said.push(String(text)))
  const ended = once(server, 'exit').then(() => {
    throw new Error(`VS Code's server has ended:\n${said.join('\n')}`)
  })
  const listening = (async () => {
    for await (const line of createInterface({input: server.stdout!})) {
      said.push(line)
      const [, port] = /listening on (\d+)/.exec(line) ?? []
      if (port) return Number(port)
    }
    return ended
  })()
  const port = await Promise.race([listening, ended])
  // What it says later is read, too: a full pipe would stop it.
  server.stdout?.resume()
  return port
}
