import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {gunzip, gzip} from 'node:zlib'
import {version} from '../../../package.json'
import {type IndexedArticle, isIndexedArticle, isObject, parseJson} from '../../core/index.ts'

/**
 * What is known of one file. The index is JSON lines in gzip, so that any tool reads it
 * (`zcat`): a line `{format, version, made, files}`, then a file a line in this shape.
 */
export interface IndexedFile {
  /** Relative to the folder of the index. */
  file: string
  /** Size and time of the file and of its annotations: with the same ones it is not read again. */
  stamp: string
  /** Articles by a hash of what they were made of. */
  records: {hash: string; article: IndexedArticle}[]
}

const format = 'on-record-index'
const formatVersion = 1

/** Where the index of a folder is kept. */
export function indexPath(folder: string): string {
  return join(folder, '.on-record', 'index.jsonl.gz')
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
  const problem = `${path}: this index is damaged; it is made again`
  const text = await promisify(gunzip)(bytes).then(String, () => undefined)
  const [head, ...lines] = text?.trimEnd().split('\n') ?? []
  const header = parseJson(head ?? '')
  if (!isObject(header) || header.format !== format) return {files: [], problem}
  if (header.version !== formatVersion || header.made !== made) return {files: []}
  const files = lines.map(parseFile)
  if (header.files !== files.length || files.includes(undefined)) return {files: [], problem}
  return {files: files as IndexedFile[]}
}

/** Writes an index in a way that leaves the old one or the new one, never half of it. Returns its size in bytes. */
export async function writeIndex(path: string, made: string, files: readonly IndexedFile[]): Promise<number> {
  const header = {format, version: formatVersion, made, files: files.length}
  const bytes = await promisify(gzip)([header, ...files].map((line) => JSON.stringify(line)).join('\n'))
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

function parseFile(line: string): IndexedFile | undefined {
  const value = parseJson(line)
  if (!isObject(value)) return undefined
  const {file, stamp, records} = value
  if (typeof file !== 'string' || typeof stamp !== 'string' || !Array.isArray(records)) return undefined
  const isWhole = records.every(
    (record) => isObject(record) && typeof record.hash === 'string' && isIndexedArticle(record.article),
  )
  return isWhole ? (value as unknown as IndexedFile) : undefined
}
