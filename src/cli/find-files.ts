import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {isArticleName} from '../core/index.ts'

/** Whether a file holds an article a line. */
export function isRecordsName(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name)
}

/** The files that a name stands for: itself, or those in a folder by name, folders in it included. */
export async function* findFiles(name: string, recursive: boolean): AsyncGenerator<string> {
  if (name === '-' || !(await stat(name)).isDirectory()) yield name
  else if (recursive) yield* filesIn(name)
  else throw new Error('this is a folder; add --recursive to read the articles in it')
}

/** Hidden files, and those that are no articles by name, are passed over. */
async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, {withFileTypes: true})
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && (isArticleName(entry.name) || isRecordsName(entry.name))) yield path
  }
}
