import {mkdtemp, rename, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {AnnotationFiles} from '../../../../src/core/index.ts'
import {createNodeFiles} from '../../../../src/node/node-files.ts'

type Hook = (path: string, text: string) => unknown

/** A folder of the real file system, and what may go wrong in it. */
export interface Folder {
  files: AnnotationFiles
  path: (name: string) => string
  /**
   * The same file system for a window in which each operation may fail, or do something first; others may come in
   * between comparing a file and replacing it by a rename.
   */
  window(before: {[call in 'read' | 'write' | 'rename' | 'remove']?: Hook}): AnnotationFiles
  remove(): Promise<void>
}

export async function makeFolder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'on-record-'))
  const files = createNodeFiles()
  return {
    files,
    path: (name) => join(root, name),
    window: (before) => ({
      ...files,
      async read(path) {
        await before.read?.(path, '')
        return files.read(path)
      },
      async write(path, text) {
        await before.write?.(path, text)
        return files.write(path, text)
      },
      async replace(from, to, expected) {
        if ((await files.read(to)) !== expected) return false
        await before.rename?.(from, to)
        await rename(from, to)
        return true
      },
      async remove(path) {
        await before.remove?.(path, '')
        return files.remove(path)
      },
    }),
    remove: () => rm(root, {recursive: true, force: true}),
  }
}
