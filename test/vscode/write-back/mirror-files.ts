import {queuePerFolder} from '../queue-per-folder.ts'

/** The files that are mirrored. */
export interface Source {
  /** Returns the bytes of a file, the names in a folder, or undefined where nothing is. */
  look(path: string): Promise<Uint8Array | string[] | undefined>
}

/** The place that is to hold the same. */
export interface Target {
  write(path: string, bytes: Uint8Array): Promise<void>
  makeFolder(path: string): Promise<void>
  remove(path: string): Promise<void>
}

export interface Change {
  path: string
  /** Whether what was there has been removed; something may be there again. */
  isRemoval: boolean
}

/**
 * Returns a function to call with each change. It copies to `target` what is there
 * when the path's turn comes, whatever the change was: an event may come late, twice,
 * or after the next one. It resolves when that is done, and rejects when `target` does.
 */
export function mirrorFiles(source: Source, target: Target): (change: Change) => Promise<void> {
  const enqueue = queuePerFolder()
  return ({path, isRemoval}) => enqueue(path, () => copy(path, isRemoval))

  async function copy(path: string, isRemoval: boolean): Promise<void> {
    const found = await source.look(path)
    if (found instanceof Uint8Array) return target.write(path, found)
    if (!found || isRemoval) await target.remove(path)
    if (!found) return
    await target.makeFolder(path)
    // A folder that was moved here tells of itself alone.
    for (const name of found) await copy(`${path}/${name}`, false)
  }
}
