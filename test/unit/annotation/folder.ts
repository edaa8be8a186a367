import {mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {AnnotationFiles} from '../../../src/core/index.ts'

/** A folder of the real file system, and what may go wrong in it. */
export interface Folder {
  files: AnnotationFiles
  path: (name: string) => string
  /** The same file system for a window in which each operation may fail, or do something first. */
  window(before: Partial<Record<keyof AnnotationFiles, (path: string, text: string) => unknown>>): AnnotationFiles
  remove(): Promise<void>
}

export async function makeFolder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'on-record-'))
  const files: AnnotationFiles = {
    read: async (path) => {
      try {
        return new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    write: (path, text) => writeFile(path, text),
    rename,
    remove: (path) => rm(path, {force: true}),
  }
  return {
    files,
    path: (name) => join(root, name),
    window: (before) => ({
      async read(path) {
        await before.read?.(path, '')
        return files.read(path)
      },
      async write(path, text) {
        await before.write?.(path, text)
        return files.write(path, text)
      },
      async rename(from, to) {
        await before.rename?.(from, to)
        return files.rename(from, to)
      },
      async remove(path) {
        await before.remove?.(path, '')
        return files.remove(path)
      },
    }),
    remove: () => rm(root, {recursive: true, force: true}),
  }
}
