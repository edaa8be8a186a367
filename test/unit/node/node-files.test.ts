import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import nodeFs from 'node:fs'
import {chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, beforeEach, test} from 'node:test'
import {createNodeFiles} from '../../../src/node/node-files.ts'

const folders: string[] = []
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-files-'))
  folders.push(folder)
})
after(() => Promise.all(folders.map((one) => rm(one, {recursive: true, force: true}))))

const at = (name: string) => join(folder, name)
const read = (name: string) => readFile(at(name), 'utf8')

async function replace(files = createNodeFiles(), expected: string | undefined = 'old') {
  await files.write(at('new'), 'new')
  return files.replace(at('new'), at('file'), expected)
}

test('replacing: the new text is in the file, nothing is beside it', async () => {
  await writeFile(at('file'), 'old')
  assert.equal(await replace(), true)
  assert.equal(await read('file'), 'new')
  assert.deepEqual(await readdir(folder), ['file'])
})

test('the file holds another text than expected: it stays', async () => {
  await writeFile(at('file'), 'other')
  assert.equal(await replace(), false)
  assert.equal(await read('file'), 'other')
})

test('the file is there though none was expected: it stays', async () => {
  await writeFile(at('file'), 'other')
  const files = createNodeFiles()
  await files.write(at('new'), 'new')
  assert.equal(await files.replace(at('new'), at('file'), undefined), false)
  assert.equal(await read('file'), 'other')
})

test('another program sees the file at every moment of 200 saves', async () => {
  await writeFile(at('file'), 'old')
  const watch = `
    const {existsSync, readFileSync} = require('node:fs')
    let looks = 0, missing = 0
    console.log('watching')
    while (!existsSync('end')) { looks++; try { if (!readFileSync('file', 'utf8')) missing++ } catch { missing++ } }
    console.log(JSON.stringify({looks, missing}))`
  const child = spawn(process.execPath, ['-e', watch], {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const files = createNodeFiles()
  for (let count = 0; count < 200; count++) {
    await files.write(at('new'), `text ${count}`)
    assert.ok(await files.replace(at('new'), at('file'), count ? `text ${count - 1}` : 'old'))
  }
  await writeFile(at('end'), '')
  await new Promise((resolve) => child.on('close', resolve))
  const {looks, missing} = JSON.parse(said.split('\n')[1])
  assert.equal(missing, 0)
  assert.ok(looks > 100, `${looks} looks`)
})

for (const [code, failures] of [
  ['EBUSY', 2],
  ['EPERM', 100],
  ['EXDEV', 1],
] as const) {
  test(`a rename that fails ${failures} times with ${code}: the file is replaced all the same`, async () => {
    await writeFile(at('file'), 'old, and longer')
    let left: number = failures
    const files = createNodeFiles({
      ...nodeFs,
      renameSync: (from, to) => {
        if (left-- > 0) throw Object.assign(new Error(code), {code})
        nodeFs.renameSync(from, to)
      },
    })
    assert.equal(await replace(files, 'old, and longer'), true)
    assert.equal(await read('file'), 'new')
    assert.deepEqual(await readdir(folder), ['file'])
  })
}

test('a link stays a link, and a file keeps who may read it', {skip: process.platform === 'win32'}, async () => {
  await writeFile(at('target'), 'old')
  await chmod(at('target'), 0o640)
  await symlink(at('target'), at('file'))
  assert.equal(await replace(), true)
  assert.equal(await read('target'), 'new')
  assert.ok(nodeFs.lstatSync(at('file')).isSymbolicLink())
  assert.equal((await stat(at('target'))).mode & 0o777, 0o640)
})

test('a lock that a crash left: the save waits, and goes on', async () => {
  await writeFile(at('file'), 'old')
  await writeFile(at('file.lock'), '')
  assert.equal(await replace(), true)
  assert.deepEqual(await readdir(folder), ['file'])
})

test('unfinished files: those of this file alone, with their age', async () => {
  for (const name of ['file.a.tmp', 'file.b.c.tmp', 'file.tmp.txt', 'other.a.tmp']) await writeFile(at(name), '')
  const past = new Date(Date.now() - 60_000)
  await utimes(at('file.a.tmp'), past, past)
  const found = await createNodeFiles().findUnfinished(at('file'))
  assert.deepEqual(found.map(({path}) => path).sort(), [at('file.a.tmp'), at('file.b.c.tmp')])
  assert.ok(found.find(({path}) => path === at('file.a.tmp'))!.age >= 59_000)
})
