import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {after, beforeEach, test} from 'node:test'
import {
  type AnnotationFiles,
  type FileContent,
  openAnnotationFile,
  type UnsavedPage,
} from '../../../../src/core/index.ts'
import {type Folder, makeFolder} from '../annotation/folder.ts'
import {annotationOf} from '../annotation/page-of.ts'

const text = 'The dam held, she said.'
const name = 'dam.txt.claims.jsonld'
const folders: Folder[] = []
let folder: Folder
let clock = 0

beforeEach(async () => {
  folder = await makeFolder()
  folders.push(folder)
  clock = 0
})
after(() => Promise.all(folders.map((one) => one.remove())))

/** Unfinished files are this old. */
const aged = (age: number): AnnotationFiles => ({
  ...folder.files,
  findUnfinished: async (path) => (await folder.files.findUnfinished(path)).map(({path}) => ({path, age})),
})

function open({writer = 'reader', age = 60_000, memory = new Map<string, UnsavedPage>(), files = aged(age)} = {}) {
  const unsaved = {
    get: (path: string) => memory.get(path),
    set: (path: string, page: UnsavedPage | undefined) => void (page ? memory.set(path, page) : memory.delete(path)),
  }
  const now = () => clock
  return openAnnotationFile({files, path: folder.path(name), source: 'dam.txt', writer, unsaved, now})
}

const some = (...annotations: string[]) => annotations.map(annotationOf)
const brief = ({annotations}: FileContent) =>
  annotations
    .map(({id, tags}) => [id, ...tags].join(' '))
    .sort()
    .join(', ')
const entries = async () => (await readdir(dirname(folder.path('x')))).sort()
const write = (file: string, contents: string) => folder.files.write(folder.path(file), contents)

/** The text of a file with these annotations. */
async function page(...annotations: string[]): Promise<string> {
  await open().save(some(...annotations), text)
  const contents = (await folder.files.read(folder.path(name)))!
  await folder.files.remove(folder.path(name))
  return contents
}

for (const [what, damaged, restored, kept] of [
  ['missing', () => undefined, 2, []],
  ['empty', () => '', 2, []],
  ['cut short', (whole: string) => whole.slice(0, whole.length * 0.7), 1, []],
  ['not a page of annotations', () => 'garbage', 2, [`${name}.reader.broken`]],
] as const) {
  test(`the file is ${what}, another window left a whole one: it is taken up and told of`, async () => {
    const whole = await page('a x', 'b y')
    const contents = damaged(whole)
    if (contents !== undefined) await write(name, contents)
    await write(`${name}.other.1.tmp`, whole)
    const content = await open().load(text)
    assert.equal(brief(content), 'a x, b y')
    assert.equal(content.recovered?.annotations, restored)
    assert.deepEqual(await entries(), [name, ...kept])
    assert.equal(await folder.files.read(folder.path(name)), whole)
    if (kept.length) assert.equal(await folder.files.read(folder.path(kept[0])), 'garbage')
  })
}

test('the file is whole, what was left is newer: both are brought together', async () => {
  const left = await page('a z @5', 'b y')
  await write(name, await page('a x @2', 'c w'))
  await write(`${name}.other.1.tmp`, left)
  const content = await open().load(text)
  assert.equal(brief(content), 'a z, b y, c w')
  assert.deepEqual([content.recovered, await entries()], [{annotations: 2}, [name]])
})

test('what was left adds nothing: it goes away without a word', async () => {
  const old = await page('a x @1')
  await write(name, await page('a x @2', 'b y'))
  await write(`${name}.other.1.tmp`, old)
  await write(`${name}.other.2.tmp`, '{"@context": "http')
  const content = await open().load(text)
  assert.deepEqual([brief(content), content.recovered, await entries()], ['a x, b y', undefined, [name]])
})

test('somebody may be writing it: it is left alone until it has rested', async () => {
  await write(`${name}.other.1.tmp`, await page('a x'))
  const window = open({age: -5000})
  const first = await window.load(text)
  assert.deepEqual([brief(first), first.unsettled, await entries()], ['', true, [`${name}.other.1.tmp`]])
  clock += 3000
  const then = await window.load(text)
  assert.deepEqual([brief(then), then.recovered, await entries()], ['a x', {annotations: 1}, [name]])
})

test('a file that is found cut short takes nothing away from an open window', async () => {
  const window = open()
  await window.load(text)
  await window.save(some('a x', 'b y', 'c z'), text)
  clock += 60_000
  await window.load(text)
  const whole = (await folder.files.read(folder.path(name)))!
  for (const length of [0, 0.3, 0.6, 0.95]) {
    await write(name, whole.slice(0, whole.length * length))
    assert.equal(brief(await window.load(text)), 'a x, b y, c z')
  }
})

for (const [what, before, after] of [
  ['a tag', ['a x'], ['a x', 'b y']],
  ['a removal', ['a x', 'b y'], ['a x']],
] as const) {
  test(`${what} that was not written before the window ended is there at its next start`, async () => {
    const memory = new Map<string, UnsavedPage>()
    const window = open({memory})
    await window.load(text)
    await window.save(some(...before), text)
    clock += 60_000
    await window.load(text)
    assert.equal(memory.size, 0, 'nothing is kept of what is in the file')
    const never = () => new Promise<never>(() => {})
    const ending = open({memory, files: {...folder.files, write: never}})
    await ending.load(text)
    ending.save(some(...after), text)
    assert.equal(memory.size, 1, 'kept at once')
    clock += 60_000
    const next = open({memory})
    assert.equal(brief(await next.load(text)), after.join(', '))
    assert.equal(brief(await open().load(text)), after.join(', '), 'in the file')
    clock += 60_000
    await next.load(text)
    assert.equal(memory.size, 0)
  })
}
