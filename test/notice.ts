/**
 * The licences of all that is bundled, as NOTICE has them:
 *
 *   npm run notice      writes NOTICE
 *
 * NOTICE begins with what people wrote on code that was followed rather than bundled,
 * up to the first line of `=`; that stays.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type BuildOptions, build} from 'esbuild'

const root = join(import.meta.dirname, '..')
const {bundles} = createRequire(import.meta.url)('../esbuild.js') as {bundles: Record<string, BuildOptions>}

export const noticeFile = join(root, 'NOTICE')

interface Package {
  name: string
  version: string
  license: string
  text: string
}

/** The text of NOTICE for what the extension and the command line bundle now, behind the given preface. */
export async function generateNotice(preface: string): Promise<string> {
  const packages = (await bundledPackages()).map(
    ({name, version, license, text}) => `${name} ${version} (${license})\n\n${text.trim()}\n`,
  )
  return [`${preface.trimEnd()}\n`, ...packages].join(`\n${'='.repeat(80)}\n\n`)
}

/** What stands in NOTICE before the packages. */
export function prefaceOf(notice: string): string {
  return notice.split(/^={80}$/m)[0]
}

/** Every package of which a file is bundled, by name. Throws for one without a licence. */
async function bundledPackages(): Promise<Package[]> {
  const folders = new Set<string>()
  for (const name of ['desktop', 'web', 'pdf', 'cli', 'report']) {
    const {metafile} = await build({
      ...bundles[name],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'error',
    })
    for (const file of Object.keys(metafile.inputs)) {
      const [folder] = /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file) ?? []
      if (folder) folders.add(folder)
    }
  }
  const packages = new Map([...folders].map(readPackage).map((one) => [`${one.name} ${one.version}`, one]))
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

interface Manifest {
  name: string
  version: string
  license?: string
  /** As npm had it once. */
  licenses?: {type: string}[]
  author?: string | {name: string}
}

function readPackage(folder: string): Package {
  const path = join(root, folder)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest
  const {name, version, author} = manifest
  const license = manifest.license ?? manifest.licenses?.map(({type}) => type).join(' or ')
  if (!license) throw new Error(`${folder}/package.json names no licence: look it up before it is bundled.`)
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  if (file) return {name, version, license, text: readFileSync(join(path, file), 'utf8').replace(/\r\n?/g, '\n')}
  if (license !== 'MIT') throw new Error(`${folder} has no licence file: look up the text before it is bundled.`)
  const by = typeof author === 'string' ? author : author?.name
  return {name, version, license, text: `Copyright (c) ${by ?? `the authors of ${name}`}\n\n${mitTerms()}`}
}

/** What every MIT licence says behind its copyright line; ours is one. */
function mitTerms(): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  return own.slice(own.indexOf('Permission is hereby granted'))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const present = existsSync(noticeFile) ? readFileSync(noticeFile, 'utf8') : ''
  writeFileSync(noticeFile, await generateNotice(prefaceOf(present)))
}
