/**
 * Stands before the launcher's server and adds what it lacks: settings for the
 * workbench, and a workspace that keeps what is saved in it.
 */
import {existsSync} from 'node:fs'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {request as ask, createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {dirname, join, normalize} from 'node:path'
import {buffer, text} from 'node:stream/consumers'

export interface FrontOptions {
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

export function startFront({port, behind, workspace, served, settings, layout}: FrontOptions): Promise<Server> {
  const front = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://localhost:${port}`)
    const done = url.pathname.startsWith(mount) && request.method !== 'GET' ? keep(url, request, response) : pass(url)
    done.catch((error) => response.writeHead(500).end(String(error)))

    async function pass({pathname, searchParams}: URL) {
      // The workbench asks for files that need not be there; the launcher would print each as an error.
      if (isMissing(pathname)) return response.writeHead(404).end()
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
  })

  /** Writes or deletes a file of the workspace, at the word of a page of this server only. */
  async function keep({pathname}: URL, request: IncomingMessage, response: ServerResponse) {
    const {origin = ''} = request.headers
    if (!new RegExp(`^http://([\\w-]+\\.)?localhost:${port}$`).test(origin)) return response.writeHead(403).end()
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-allow-methods', 'PUT, DELETE')
    const file = join(workspace, normalize(`/${decodeURIComponent(pathname.slice(mount.length))}`))
    if (request.method === 'PUT') {
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, await buffer(request))
    }
    if (request.method === 'DELETE') await rm(file, {recursive: true, force: true})
    response.writeHead(204).end()
  }

  function isMissing(pathname: string): boolean {
    const prefix = Object.keys(served).find((start) => pathname.startsWith(`${start}/`))
    return prefix !== undefined && !existsSync(join(served[prefix], decodeURIComponent(pathname.slice(prefix.length))))
  }

  return new Promise((resolve, reject) => {
    front.once('error', reject)
    front.listen(port, 'localhost', () => resolve(front))
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
