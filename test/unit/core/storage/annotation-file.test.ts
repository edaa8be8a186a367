import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {after, beforeEach, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {
  type AnnotationFiles,
  type FileContent,
  isAnnotationFault,
  moveAnnotationFile,
  openAnnotationFile,
} from '../../../../src/core/index.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {type Folder, makeFolder} from '../annotation/folder.ts'
import {annotationOf} from '../annotation/page-of.ts'

const text = 'The dam held, she said.'
const folders: Folder[] = []
let folder: Folder
let clock = 0

beforeEach(async () => {
  folder = await makeFolder()
  folders.push(folder)
  clock = 0
})
after(() => Promise.all(folders.map((one) => one.remove())))

const options = (writer: string, files: AnnotationFiles = folder.files, name = 'dam.txt') => ({
  files,
  path: folder.path(`${name}.claims.jsonld`),
  source: name,
  writer,
  now: () => clock,
})
const open = (writer: string, files?: AnnotationFiles) => openAnnotationFile(options(writer, files))
const file = (name = 'dam.txt.claims.jsonld') => folder.files.read(folder.path(name))
const some = (...annotations: string[]) => annotations.map(annotationOf)
const brief = ({annotations}: FileContent) =>
  annotations
    .map(({id, tags}) => [id, ...tags].join(' '))
    .sort()
    .join(', ')
/** What somebody finds who opens the file now. */
const found = async () => brief(await open('reader').load(text))
const fault = (kind: string) => (error: unknown) => isAnnotationFault(error) && error.fault === kind

function failing(code: string) {
  return () => Promise.reject(Object.assign(new Error(`${code}: not so`), {code}))
}

test('what is saved is there for the next one, and nothing beside it', async () => {
  const window = open('one')
  assert.equal(brief(await window.load(text)), '')
  await window.save(some('a x'), text)
  assert.equal(await found(), 'a x')
  assert.deepEqual(await readdir(dirname(folder.path('x'))), ['dam.txt.claims.jsonld'])
})

test('no file is made where there is nothing to keep', async () => {
  await open('one').save([], text)
  assert.equal(await file(), undefined)
})

test('two windows do not lose a tag, whoever writes when', async () => {
  for (let seed = 0; seed < 5; seed++) {
    const random = createRandom(seed)
    const files = folder.window({
      write: () => wait(random.next() * 3),
      rename: () => wait(random.next() * 3),
      read: () => wait(random.next() * 2),
    })
    const windows = ['one', 'two'].map((writer) => open(writer, files))
    await Promise.all(
      windows.map(async (window, index) => {
        for (let count = 0; count < 6; count++) {
          const {annotations} = await window.load(text)
          await window.save([...annotations, annotationOf(`${seed}-${index}-${count} x`)], text)
        }
      }),
    )
    // Each is told of the last change, as by a watcher.
    for (const window of [...windows, ...windows]) await window.load(text)
    const ids = (await open('reader').load(text)).annotations
      .map(({id}) => id)
      .filter((id) => id.startsWith(`${seed}-`))
    assert.equal(ids.length, 12, ids.join())
  }
})

test('a version made before ours that comes late takes nothing away', async () => {
  const one = open('one')
  const two = open('two', folder.window({rename: () => one.save(some('a x', 'b y'), text)}))
  await one.save(some('a x'), text)
  await two.load(text)
  await two.save(some('a x', 'c z'), text)
  assert.equal(await found(), 'a x, c z', 'the late version')
  assert.equal(brief(await one.load(text)), 'a x, b y, c z')
  assert.equal(await found(), 'a x, b y, c z')
})

test('a version made before ours takes nothing away, however late it is noticed', async () => {
  const one = open('one')
  const two = open('two', folder.window({rename: () => one.save(some('b y'), text)}))
  for (const window of [one, two]) await window.load(text)
  await two.save(some('c z'), text)
  assert.equal(await found(), 'c z', 'the late version')
  clock += 60_000
  assert.equal(brief(await one.load(text)), 'b y, c z')
  assert.equal(await found(), 'b y, c z')
})

test('what another window takes away is gone', async () => {
  const [one, two] = [open('one'), open('two')]
  await one.save(some('a x', 'b y'), text)
  clock += 5000
  for (const window of [one, two]) await window.load(text)
  await two.save(some('b y'), text)
  assert.equal(brief(await one.load(text)), 'b y')
  assert.equal(await found(), 'b y')
})

test('a window that is killed between writing and renaming loses nothing', async () => {
  await open('one').save(some('a x'), text)
  const killed = failing('killed')
  const dying = open('two', folder.window({rename: killed, remove: killed}))
  await dying.load(text)
  await assert.rejects(dying.save(some('a x', 'b y'), text))
  assert.equal(await found(), 'a x')
  assert.equal(brief(await open('two').load(text)), 'a x, b y', 'after a restart')
  assert.equal(await found(), 'a x, b y')
  assert.deepEqual(await readdir(dirname(folder.path('x'))), ['dam.txt.claims.jsonld'])
})

for (const [name, code, kind] of [
  ['the disk is full', 'ENOSPC', 'no-space'],
  ['nothing may be written', 'EACCES', 'no-permission'],
  ['the file system is read-only', 'NoPermissions', 'no-permission'],
  ['something else fails', 'EIO', 'failed'],
] as const) {
  test(`when ${name}, it is said, the file stays, and the next attempt has all`, async () => {
    await open('one').save(some('a x'), text)
    const was = await file()
    let works = false
    const window = open('two', folder.window({write: () => works || failing(code)()}))
    await window.load(text)
    await assert.rejects(window.save(some('a x', 'b y'), text), fault(kind))
    assert.equal(await file(), was)
    works = true
    assert.equal(brief(await window.load(text)), 'a x, b y')
    assert.equal(await found(), 'a x, b y')
  })
}

test('half a file written aside is never taken for one', async () => {
  await open('one').save(some('a x'), text)
  await folder.files.write(folder.path('dam.txt.claims.jsonld.two.tmp'), '{"@context": "http')
  assert.equal(brief(await open('two').load(text)), 'a x')
})

test('a record that cannot be read stays in the file, and the rest works', async () => {
  await open('one').save(some('a x', 'b y'), text)
  const path = folder.path('dam.txt.claims.jsonld')
  await folder.files.write(path, (await file())!.replace('"id": "b"', '"id": b'))
  const window = open('one')
  const {annotations, kept} = await window.load(text)
  assert.deepEqual([annotations.length, kept.length], [1, 1])
  await window.save(some('a z', 'c new'), text)
  assert.ok((await file())!.includes(kept[0].text))
  await folder.files.write(path, (await file())!.replace('"id": b', '"id": "b"'))
  assert.equal(brief(await window.load(text)), 'a z, b y, c new')
})

test('a file that is something else is never overwritten', async () => {
  await open('one').save(some('a x'), text)
  const window = open('two')
  await window.load(text)
  const path = folder.path('dam.txt.claims.jsonld')
  const was = await file()
  await folder.files.write(path, 'garbage')
  const {unwritable, annotations} = await window.load(text)
  assert.ok(unwritable)
  assert.equal(annotations.length, 1, 'what was known is not forgotten')
  await assert.rejects(window.save(some('a x', 'b y'), text), fault('unreadable'))
  assert.equal(await file(), 'garbage')
  await folder.files.write(path, was!)
  assert.equal(brief(await window.load(text)), 'a x, b y')
})

test('bytes that are not UTF-8 are not read, and not overwritten', async () => {
  const path = folder.path('dam.txt.claims.jsonld')
  await folder.files.write(path, new Uint8Array([0xff, 0xfe, 0x00]) as never)
  await assert.rejects(open('one').load(text), fault('unreadable'))
  await assert.rejects(open('one').save(some('a x'), text), fault('unreadable'))
})

test('a renamed article takes its file along', async () => {
  await open('one').save(some('a x'), text)
  const to = options('one', folder.files, 'new.txt')
  assert.equal(brief(await moveAnnotationFile(folder.path('dam.txt.claims.jsonld'), to, text)), 'a x')
  assert.equal(await file(), undefined)
  const moved = JSON.parse((await file('new.txt.claims.jsonld'))!)
  assert.equal(moved.items[0].target[0].source, 'new.txt')
})

test('where the new name has annotations already, both are kept', async () => {
  await open('one').save(some('a x', 'b y'), text)
  const to = options('one', folder.files, 'new.txt')
  await openAnnotationFile(to).save(some('a z @2', 'c w'), text)
  const content = await moveAnnotationFile(folder.path('dam.txt.claims.jsonld'), to, text)
  assert.match(brief(content), /^a z, a#\w+ x, b y, c w$/)
  assert.equal(await file(), undefined)
})
