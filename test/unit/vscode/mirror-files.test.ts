import assert from 'node:assert/strict'
import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import fc from 'fast-check'
import {startProxy} from '../../vscode/proxy-server.ts'
import {temporaryFolder} from '../../vscode/temporary-folder.ts'
import {mirrorFiles, type Source, type Target} from '../../vscode/write-back/mirror-files.ts'

const root = join(temporaryFolder('unit'), 'workspace')
let proxy: Awaited<ReturnType<typeof startProxy>>
let origin = ''
mkdirSync(root)

before(async () => {
  // A free port: what listened there has closed again.
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const {port} = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  origin = `http://localhost:${port}`
  proxy = await startProxy({port, behind: port, workspace: root, served: {}, settings: {}})
})

after(() => {
  proxy.close()
  proxy.closeAllConnections()
})

/** The files of a browser's VS Code: a map from paths to contents. */
function memoryFiles() {
  const files = new Map<string, string>()
  const source: Source = {
    async look(path) {
      const text = files.get(path)
      if (text !== undefined) return new TextEncoder().encode(text)
      const inside = [...files.keys()].filter((name) => name.startsWith(`${path}/`))
      return inside.length ? [...new Set(inside.map((name) => name.slice(path.length + 1).split('/')[0]))] : undefined
    },
  }
  return {files, source}
}

/** The workspace on disk, through the server, as a page of it sends changes. */
const target: Target = {
  write: (path, bytes) => send('PUT', path, bytes),
  makeFolder: (path) => send('MKCOL', path),
  remove: (path) => send('DELETE', path),
}

async function send(method: string, path: string, body?: Uint8Array) {
  const response = await fetch(`${origin}/static/mount${path}`, {method, body: body?.slice(), headers: {origin}})
  assert.equal(response.status, 204)
}

function filesOnDisk(): Record<string, string> {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) =>
    statSync(join(root, path)).isFile(),
  )
  return Object.fromEntries(paths.sort().map((path) => [`/${path}`, readFileSync(join(root, path), 'utf8')]))
}

const path = fc.constantFrom('/dam.txt', '/dam.txt.claims.jsonld', '/notes/a.md', '/notes/old/b.md')
const change = fc.record({
  path: fc.oneof({weight: 5, arbitrary: path}, {weight: 1, arbitrary: fc.constant('/notes')}),
  text: fc.option(fc.string({maxLength: 20})),
  /** How many turns of the event loop pass before the event, and before the next change. */
  late: fc.nat(3),
  rest: fc.nat(3),
})
/** How many turns pass before each request to the server is sent. */
const latencies = fc.infiniteStream(fc.nat(12))

async function turns(count: number) {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('however changes and their events overlap, the disk ends up with the files that are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, {minLength: 5, maxLength: 20}), latencies, async (changes, latencies) => {
      const {files, source} = memoryFiles()
      await target.remove('/notes')
      for (const name of ['/dam.txt', '/dam.txt.claims.jsonld']) await target.remove(name)
      const wait = () => turns(latencies.next().value)
      const changed = mirrorFiles(source, {
        write: (path, bytes) => wait().then(() => target.write(path, bytes)),
        makeFolder: (path) => wait().then(() => target.makeFolder(path)),
        remove: (path) => wait().then(() => target.remove(path)),
      })
      const events: Promise<void>[] = []
      for (const {path, text, late, rest} of changes) {
        const isRemoval = text === null || path === '/notes'
        if (isRemoval) {
          for (const name of [...files.keys()]) if (name === path || name.startsWith(`${path}/`)) files.delete(name)
        } else files.set(path, text)
        events.push(turns(late).then(() => changed({path, isRemoval})))
        await turns(rest)
      }
      await Promise.all(events)
      assert.deepEqual(filesOnDisk(), Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))))
    }),
    {numRuns: 40},
  )
})

test('a file that is removed and written again at once is there, whichever answer takes longer', async () => {
  const {files, source} = memoryFiles()
  const disk = new Set<string>()
  const waiting: (() => void)[] = []
  const later = (effect: () => void) =>
    new Promise<void>((resolve) => {
      waiting.push(() => {
        effect()
        resolve()
      })
    })
  const changed = mirrorFiles(source, {
    write: (path) => later(() => disk.add(path)),
    makeFolder: () => assert.fail('makes a folder'),
    remove: (path) => later(() => disk.delete(path)),
  })
  const removal = changed({path: '/dam.txt.claims.jsonld', isRemoval: true})
  await turns(2)
  files.set('/dam.txt.claims.jsonld', '{}')
  const writing = changed({path: '/dam.txt.claims.jsonld', isRemoval: false})
  await turns(2)
  assert.equal(waiting.length, 1, 'the write waits for the removal')
  waiting[0]()
  await removal
  await turns(2)
  waiting[1]()
  await writing
  assert.deepEqual([...disk], ['/dam.txt.claims.jsonld'])
})

test('a folder that is moved brings the files in it along', async () => {
  const {files, source} = memoryFiles()
  const changed = mirrorFiles(source, target)
  await target.remove('/notes')
  for (const name of ['/moved/a.md', '/moved/old/b.md']) files.set(name, name)
  await Promise.all([changed({path: '/notes', isRemoval: true}), changed({path: '/moved', isRemoval: false})])
  const {'/moved/a.md': a, '/moved/old/b.md': b} = filesOnDisk()
  assert.deepEqual([a, b], ['/moved/a.md', '/moved/old/b.md'])
  files.clear()
  await changed({path: '/moved', isRemoval: true})
})

test('a change that fails is told, and the next one is made', async () => {
  const {files, source} = memoryFiles()
  files.set('/dam.txt', 'new')
  let isFull = true
  const written: string[] = []
  const changed = mirrorFiles(source, {
    ...target,
    async write(path) {
      if (isFull) throw new Error('disk full')
      written.push(path)
    },
  })
  const change = {path: '/dam.txt', isRemoval: false}
  await assert.rejects(changed(change), /disk full/)
  isFull = false
  await changed(change)
  assert.deepEqual(written, ['/dam.txt'])
})

test('only pages of the server may change files', async () => {
  for (const headers of [{}, {origin: 'http://evil.example'}, {origin: `${origin}.evil.example`}] as HeadersInit[]) {
    const response = await fetch(`${origin}/static/mount/evil.txt`, {method: 'PUT', body: 'x', headers})
    assert.equal(response.status, 403)
  }
  assert.ok(!('/evil.txt' in filesOnDisk()))
})
