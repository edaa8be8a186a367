import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {temporaryFolder} from '../../vscode/temporary-folder.ts'
import {workspaceFolder} from '../../vscode/workspace-folder.ts'

/** Long enough that it is not written in one go; each byte tells which version it is of. */
const version = (number: number) => Buffer.alloc(300_000, `${number % 10}`)

function makeWorkspace() {
  const parent = temporaryFolder('unit')
  const root = join(parent, 'workspace')
  mkdirSync(root)
  return {parent, root, folder: workspaceFolder(root)}
}

test('writes and removals of one file, all asked for at once: the last one counts', async () => {
  const {parent, root, folder} = makeWorkspace()
  const changes: Promise<void>[] = []
  for (let number = 0; number < 60; number++) {
    changes.push(number % 3 === 1 ? folder.remove('/a.txt') : folder.write('/a.txt', version(number)))
  }
  await Promise.all(changes)
  assert.equal(readFileSync(join(root, 'a.txt'), 'utf8'), version(59).toString())
  assert.deepEqual(readdirSync(parent), ['workspace'], 'nothing unfinished is left')
})

test('whoever reads during a write finds one version, whole', async () => {
  const {root, folder} = makeWorkspace()
  await folder.write('/a.txt', version(0))
  let writing = true
  const writes = Promise.all(Array.from({length: 40}, (_, number) => folder.write('/a.txt', version(number))))
  const done = writes.finally(() => {
    writing = false
  })
  let reads = 0
  for (; writing; reads++) {
    const found = await readFile(join(root, 'a.txt'))
    assert.equal(found.length, 300_000)
    assert.ok(found.every((byte) => byte === found[0]))
    assert.deepEqual(readdirSync(root), ['a.txt'])
  }
  await done
  assert.ok(reads > 1)
})

test('a folder is removed while files in it are written: what was asked for later is there', async () => {
  const {root, folder} = makeWorkspace()
  const changes: Promise<void>[] = []
  for (let round = 0; round < 20; round++) {
    for (const name of ['a', 'b/c']) changes.push(folder.write(`/notes/${name}.md`, version(round)))
    changes.push(folder.remove('/notes'))
  }
  changes.push(folder.write('/notes/b/c.md', version(7)))
  await Promise.all(changes)
  assert.deepEqual(readdirSync(root, {recursive: true}).sort(), ['notes', 'notes/b', 'notes/b/c.md'])
})

test('a file takes the place of a folder, and a folder that of a file', async () => {
  const {root, folder} = makeWorkspace()
  await Promise.all([folder.write('/a/b.txt', version(1)), folder.write('/a', version(2))])
  assert.deepEqual(readdirSync(root, {recursive: true}), ['a'])
  await Promise.all([folder.makeFolder('/a'), folder.makeFolder('/a'), folder.write('/a/b.txt', version(3))])
  assert.deepEqual(readdirSync(root, {recursive: true}).sort(), ['a', 'a/b.txt'])
})

test('a path that leads out of the folder stays in it', async () => {
  const {parent, root, folder} = makeWorkspace()
  await folder.write('/../../outside.txt', version(1))
  assert.deepEqual(readdirSync(parent), ['workspace'])
  assert.deepEqual(readdirSync(root), ['outside.txt'])
})
