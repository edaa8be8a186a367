/**
 * Writes `contributes` of `package.json`: what the features add to VS Code, of their `contributes.ts`.
 *
 *   npm run contributions
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Contributions, sections} from '../src/extension/contributions.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifestFile = join(root, 'package.json')

/** Returns `contributes` of the manifest: folders come by name, what a folder adds in its own order. */
export async function collectContributions(): Promise<Record<string, unknown>> {
  const folder = join(root, 'src/extension')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
    /\bcontributes\.ts$/.test(path),
  )
  const parts: Contributions[] = []
  for (const file of files.sort()) parts.push((await import(pathToFileURL(join(folder, file)).href)).contributes)
  const {settings, ...contributes} = parts.reduce<Contributions>(merge, {})
  const configuration = sections.map((name) => ({
    id: `onRecord.${name}`,
    title: `%settings.${name}%`,
    properties: Object.fromEntries([...(settings?.[name] ?? [])].sort(([, a], [, b]) => a.order - b.order)),
  }))
  // Without what is `undefined`, as the file has it.
  return JSON.parse(JSON.stringify({...contributes, configuration}))
}

/** Returns both with the lists of `more` after those of `all`, at any depth that lists are at. */
function merge<T extends object>(all: T, more: T): T {
  const merged = {...all} as Record<string, unknown>
  for (const [name, value] of Object.entries(more)) {
    const before = merged[name]
    if (before === undefined) merged[name] = value
    else if (Array.isArray(before) && Array.isArray(value)) merged[name] = [...before, ...value]
    else if (isObject(before) && isObject(value)) merged[name] = merge(before, value)
    else throw new Error(`two features give “${name}”`)
  }
  return merged as T
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the text of `package.json` with these contributions. */
export async function printManifest(): Promise<string> {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  return `${JSON.stringify({...manifest, contributes: await collectContributions()}, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(manifestFile, await printManifest())
