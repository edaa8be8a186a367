import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {version} from '../../../package.json'
import {formatIndex, type IndexedFile, parseIndex} from '../../core/index.ts'
import {compressedIndex} from '../../node/compressed-index.ts'

/** Where the index of a folder is kept: compressed JSON lines, so that other tools read them (`brotli -dc`). */
export function indexPath(folder: string): string {
  return join(folder, '.on-record', `index.jsonl${compressedIndex.suffix}`)
}

/** Returns what analyses depend on besides the articles: the program's version and the models. */
export async function readMaker(models: string): Promise<string> {
  const hash = createHash('sha256').update(version)
  for (const name of (await readdir(models)).toSorted()) {
    if (!name.endsWith('.md')) hash.update(name).update(await readFile(join(models, name)))
  }
  return hash.digest('base64url')
}

/**
 * Reads an index; what another version made is left out. `problem` says why a damaged one
 * is not used.
 */
export async function readIndex(path: string, made: string): Promise<{files: IndexedFile[]; problem?: string}> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {files: []}
    throw error
  }
  const text = await compressedIndex.read(bytes).catch(() => '')
  const files = parseIndex(text, made)
  return files ? {files} : {files: [], problem: `${path}: this index is damaged; it is made again`}
}

/** Writes an index in a way that leaves the old one or the new one, never half of it. Returns its size in bytes. */
export async function writeIndex(path: string, made: string, files: readonly IndexedFile[]): Promise<number> {
  const bytes = await compressedIndex.make(formatIndex(made, files))
  await mkdir(dirname(path), {recursive: true})
  const part = `${path}.${randomUUID()}`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } finally {
    await rm(part, {force: true})
  }
  return bytes.length
}

/** Returns the size and time of a file, and of what belongs to it; empty where the file is missing. */
export async function readStamp(...paths: string[]): Promise<string> {
  const stamps = await Promise.all(
    paths.map((path) =>
      stat(path, {bigint: true}).then(
        ({size, mtimeNs}) => `${size}@${mtimeNs}`,
        () => '',
      ),
    ),
  )
  return stamps.join(' ')
}
