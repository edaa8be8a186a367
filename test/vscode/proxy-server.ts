/**
 * A proxy of the launcher's server that adds what it lacks: settings for the
 * workbench, a workspace that keeps what is saved in it, and a place where several
 * windows wait for each other.
 */
import {existsSync} from 'node:fs'
import {request as ask, createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {join} from 'node:path'
import {buffer, text} from 'node:stream/consumers'
import {workspaceFolder} from './workspace-folder.ts'

export interface ProxyOptions {
  port: number
  /** The launcher's port. */
  behind: number
  /** The folder of the workspace. */
  workspace: string
  /** Folders by the path under which the launcher serves them. */
  served: Record<string, string>
  /** Settings of the workbench; a page may add its own in the query, as `?settings={…}`. */
  settings: Record<string, unknown>
  /** What a person sees who comes for the first time. */
  layout?: DefaultLayout
}

/** The part of `IDefaultLayout` in VS Code's web API that we use. */
export interface DefaultLayout {
  views?: {id: string}[]
  editors?: {uri: {scheme: string; authority: string; path: string}}[]
}

const mount = '/static/mount/'
const meetingPlace = '/together'

export function startProxy({port, behind, workspace, served, settings, layout}: ProxyOptions): Promise<Server> {
  const folder = workspaceFolder(workspace)
  const waiting: ServerResponse[] = []
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://localhost:${port}`)
    answer(url, request, response).catch((error) => response.writeHead(500).end(String(error)))
  })

  async function answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const {pathname} = url
    const isChange = pathname.startsWith(mount) && request.method !== 'GET'
    if (!isChange && pathname !== meetingPlace) return pass(url, request, response)
    // Pages of this server alone may change files.
    const {origin = ''} = request.headers
    if (!new RegExp(`^http://([\\w-]+\\.)?localhost:${port}$`).test(origin)) return response.writeHead(403).end()
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-allow-methods', 'PUT, MKCOL, DELETE')
    if (pathname === meetingPlace) return meet(Number(url.searchParams.get('windows')), response)
    const path = decodeURIComponent(pathname.slice(mount.length))
    if (request.method === 'PUT') await folder.write(path, await buffer(request))
    if (request.method === 'MKCOL') await folder.makeFolder(path)
    if (request.method === 'DELETE') await folder.remove(path)
    return response.writeHead(204).end()
  }

  async function pass({pathname, search, searchParams}: URL, request: IncomingMessage, response: ServerResponse) {
    // The workbench asks for files that need not be there; the launcher would print each as an error.
    if (!search && isMissing(pathname)) return response.writeHead(404).end()
    const answer = await forward(request, behind)
    if (pathname !== '/') {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      return answer.pipe(response)
    }
    const own = JSON.parse(searchParams.get('settings') ?? '{}')
    const options = {configurationDefaults: {...settings, ...own}, defaultLayout: layout}
    const page = withOptions(await text(answer), options)
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page)
  }

  /** Answers when this many windows have asked, all of them at once. */
  function meet(windows: number, response: ServerResponse) {
    waiting.push(response)
    if (waiting.length < windows) return
    for (const one of waiting.splice(0)) one.writeHead(204).end()
  }

  function isMissing(pathname: string): boolean {
    const prefix = Object.keys(served).find((start) => pathname.startsWith(`${start}/`))
    return prefix !== undefined && !existsSync(join(served[prefix], decodeURIComponent(pathname.slice(prefix.length))))
  }

  return new Promise((resolve, reject) => {
    proxy.once('error', reject)
    proxy.listen(port, 'localhost', () => resolve(proxy))
  })
}

function forward({url, method, headers}: IncomingMessage, port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    ask({port, path: url, method, headers}, resolve).once('error', reject).end()
  })
}

/** Adds to the workbench's options, which the page carries in an attribute. */
function withOptions(page: string, added: Record<string, unknown>): string {
  return page.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
    (_, attribute: string, options: string) => {
      const parsed = JSON.parse(options.replaceAll('&quot;', '"'))
      return attribute + JSON.stringify({...parsed, ...added}).replaceAll('"', '&quot;')
    },
  )
}
