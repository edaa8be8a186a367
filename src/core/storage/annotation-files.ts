/** What a host's file system has to do; paths are whatever it calls its files by. */
export interface AnnotationFiles {
  /** Returns the file's text; undefined when there is none. Rejects when it is not UTF-8, too. */
  read(path: string): Promise<string | undefined>
  /** Writes the whole file; when it resolves, the text is on the disk as far as the host can tell. */
  write(path: string, text: string): Promise<void>
  /**
   * Puts the file `from` in the place of `to`, if `to` still holds the text `expected` (undefined: if there is no such
   * file), and says whether it did. `to` is missing at no moment; afterwards `from` is gone.
   */
  replace(from: string, to: string, expected: string | undefined): Promise<boolean>
  /** Removes the file; does nothing when there is none. */
  remove(path: string): Promise<void>
  /** Returns the unfinished files beside the file, whoever wrote them (`isUnfinished`). */
  findUnfinished(path: string): Promise<UnfinishedFile[]>
}

/** A file that an interrupted save may have left. */
export interface UnfinishedFile {
  path: string
  /** How many milliseconds ago it was written last, by the host's clock. */
  age: number
}

/** Returns where a new version of the file is written first, by a writer of that name. */
export function unfinishedPath(path: string, writer: string): string {
  return `${path}.${writer}.tmp`
}

/** Whether a file name is that of an unfinished version of the file `name`. */
export function isUnfinished(candidate: string, name: string): boolean {
  return candidate.startsWith(`${name}.`) && candidate.endsWith('.tmp')
}

/**
 * `AnnotationFiles.replace` for hosts without an atomic rename: writes `to` in place, then removes `from`. A crash in
 * between leaves `from` whole, and the next one who opens `to` takes it up.
 */
export async function replaceInPlace(
  {read, write, remove}: Pick<AnnotationFiles, 'read' | 'write' | 'remove'>,
  from: string,
  to: string,
  expected: string | undefined,
): Promise<boolean> {
  const text = await read(from)
  if (text === undefined || (await read(to)) !== expected) return false
  await write(to, text)
  await remove(from)
  return true
}
