import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {isArticleName} from '../core/index.ts'

/** Whether a file holds an article a line. */
export function isRecordsName(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name)
}

/** A folder in which nothing can be looked for. */
export interface UnreadableFolder {
  folder: string
  error: unknown
}

/**
 * The files that a name stands for: itself, or those in a folder by name, folders in it included; one of those that
 * cannot be read comes in the place of its files.
 */
export async function* findFiles(name: string, recursive: boolean): AsyncGenerator<string | UnreadableFolder> {
  if (name === '-' || !(await stat(name)).isDirectory()) yield name
  else if (recursive) yield* filesIn(name)
  else throw new Error('this is a folder; add --recursive to read the articles in it')
}

/** Hidden files, and those that are not articles by name, are passed over. */
async function* filesIn(folder: string): AsyncGenerator<string | UnreadableFolder> {
  const entries = await readdir(folder, {withFileTypes: true}).catch((error: unknown) => ({folder, error}))
  if ('error' in entries) {
    yield entries
    return
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && (isArticleName(entry.name) || isRecordsName(entry.name))) yield path
  }
}
