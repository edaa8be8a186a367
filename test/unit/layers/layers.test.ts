import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {after, before, test} from 'node:test'
import {type Layer, layers, printRules, rulesFile} from '../../layers.ts'

const root = join(import.meta.dirname, '../../..')

test('the linter’s rules are those of the table: `npm run layers` writes them', () => {
  assert.equal(readFileSync(rulesFile, 'utf8'), printRules())
})

test('a layer uses only layers before it', () => {
  const known: string[] = []
  for (const {name, uses} of layers) {
    assert.deepEqual(
      uses.filter((used) => !known.includes(used)),
      [],
      name,
    )
    known.push(name)
  }
})

test('every folder and file of the core, and every host, is in a layer', () => {
  const files = layers.flatMap((layer) => layer.files)
  const there = ['', 'core/'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), {withFileTypes: true}).flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === 'core' ? [] : [`${folder}${entry.name}/`]
      return entry.name.endsWith('.ts') ? [`${folder}${entry.name}`] : []
    }),
  )
  assert.deepEqual(
    there.filter((path) => !files.includes(path)),
    [],
  )
})

test('no folder inside a layer has the name of another layer’s: rules go by names', () => {
  const names = layers
    .flatMap(({files}) => files.filter((file) => /^core\/.*\/$/.test(file)))
    .map((file) => file.slice(5, -1))
    .filter((name) => !name.includes('/'))
  const inside = readdirSync(join(root, 'src/core'), {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isDirectory() && relative(join(root, 'src/core'), entry.parentPath))
    .map(({name}) => name)
  assert.deepEqual(
    inside.filter((name) => names.includes(name)),
    [],
  )
})

/** Ways to import, of which the linter must know each. */
const forms = [
  (path: string) => `import {thing} from '${path}'`,
  (path: string) => `import type {Thing} from '${path}'`,
  (path: string) => `import '${path}'`,
  (path: string) => `export {thing} from '${path}'`,
  (path: string) => `export * from '${path}'`,
  (path: string) => `export const later = import('${path}')`,
]

/** Files with one import a line, in a tree of their own, and the lines that the linter refuses. */
const probes = new Map<string, {lines: string[]; forbidden: number[]}>()
let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-layers-'))
  cpSync(rulesFile, join(folder, 'rules.json'))
  writeFileSync(join(folder, 'biome.json'), '{"extends": ["./rules.json"]}')
  for (const layer of layers) {
    for (const depth of layer.files[0].endsWith('/') ? ['', 'deeper/'] : ['']) addProbe(layer, depth)
  }
})
after(() => rmSync(folder, {recursive: true}))

function addProbe(layer: Layer, depth: string) {
  const [own] = layer.files
  const path = own.endsWith('/') ? `src/${own}${depth}probe.ts` : `src/${own}`
  const may = [layer.name, ...layer.uses]
  const lines: string[] = []
  const forbidden: number[] = []
  const add = (target: string, isAllowed: boolean) => {
    for (const form of forms) {
      lines.push(form(target))
      if (!isAllowed) forbidden.push(lines.length)
    }
  }
  for (const other of layers) {
    for (const file of other.files) {
      if (file === own) continue
      // A part of a host is entered by the host's own files.
      if (other.name === 'desktop' && layer.name === 'extension') continue
      const target = `src/${file}${file.endsWith('/') ? 'thing.ts' : ''}`
      const specifier = relative(dirname(path), target)
      add(specifier.startsWith('.') ? specifier : `./${specifier}`, may.includes(other.name))
    }
  }
  add('vscode', layer.vscode === true)
  add('node:fs', layer.node === true)
  add('unified', true)
  probes.set(path, {lines, forbidden})
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
}

test('an import of each kind that the table forbids fails, and no other does', () => {
  const refused = lint()
  for (const [path, {lines, forbidden}] of probes) {
    const told = refused.get(path) ?? new Set()
    const wrong = lines.flatMap((line, index) => {
      const isForbidden = forbidden.includes(index + 1)
      return isForbidden === told.has(index + 1) ? [] : [`${isForbidden ? 'passes' : 'fails'}: ${line}`]
    })
    assert.deepEqual(wrong, [], path)
  }
})

/** Returns the lines that the linter refuses, by file. */
function lint(): Map<string, Set<number>> {
  const args = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', '.']
  const biome = join(root, 'node_modules/.bin/biome')
  let output = ''
  try {
    execFileSync(biome, args, {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe']})
  } catch (error) {
    output = (error as {stdout: string}).stdout
  }
  const lines = new Map<string, Set<number>>()
  for (const [, file, line] of output.matchAll(/^::error .*?\bfile=([^,]+),line=(\d+)/gm)) {
    const path = relative(folder, resolve(folder, file))
    lines.set(path, (lines.get(path) ?? new Set()).add(Number(line)))
  }
  return lines
}
