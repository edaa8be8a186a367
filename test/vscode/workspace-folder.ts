import {mkdir, mkdtemp, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join, normalize} from 'node:path'
import {queuePerFolder} from './queue-per-folder.ts'
import type {Target} from './write-back/mirror-files.ts'

/**
 * Changes files of a folder on disk at the word of several clients: one change at a
 * time per path, in the order of the calls. Whoever reads meanwhile finds a file as it
 * was or as it is, whole. Paths are relative to the folder, and never lead out of it.
 */
export function workspaceFolder(root: string): Target {
  const enqueue = queuePerFolder()
  const fileOf = (path: string) => join(root, normalize(`/${path}`))

  return {
    write: (path, bytes) => enqueue(path, () => replace(fileOf(path), bytes)),
    makeFolder: (path) =>
      enqueue(path, async () => {
        const folder = fileOf(path)
        if (!(await isFolder(folder))) await rm(folder, {force: true})
        await mkdir(folder, {recursive: true})
      }),
    remove: (path) => enqueue(path, () => rm(fileOf(path), {recursive: true, force: true})),
  }

  async function replace(file: string, bytes: Uint8Array) {
    // Beside the folder: inside it, an unfinished file would be listed.
    const aside = await mkdtemp(join(dirname(root), '.unfinished-'))
    try {
      await writeFile(join(aside, 'file'), bytes)
      await mkdir(dirname(file), {recursive: true})
      if (await isFolder(file)) await rm(file, {recursive: true})
      await rename(join(aside, 'file'), file)
    } finally {
      await rm(aside, {recursive: true})
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
