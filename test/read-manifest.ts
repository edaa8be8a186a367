import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')

export type Strings = Record<string, string>

/** Returns `package.json` as it is, with keys (`%command.tagClaim%`) in the place of what people read. */
export function readRawManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/** Returns `package.json` with its strings in English. */
export function readManifest() {
  const strings = readStrings('package.nls.json')
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'), (_, value) =>
    typeof value === 'string' ? value.replace(/^%(.+)%$/, (whole, key) => strings[key] ?? whole) : value,
  )
}

/** Returns the strings of a file of translations; the path is relative to the repository. */
export function readStrings(path: string): Strings {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** Returns the languages beside English into which On Record is translated. */
export function listLanguages(): string[] {
  return readdirSync(join(root, 'l10n')).flatMap((file) => /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? [])
}
