import {getSystemErrorMap} from 'node:util'

/** What to do about the errors of a file system that people meet. */
const remedies: Record<string, string> = {
  ENOENT: 'there is no such file; check the name',
  ENOTDIR: 'a part of this path is a file, where a folder is wanted; check the name',
  EISDIR: 'this is a folder; name a file',
  EEXIST: 'this is there already, and is not a folder; name another one',
  EACCES: 'this is not permitted; check its permissions',
  EPERM: 'this is not permitted; check its permissions',
  EROFS: 'nothing may be written there; name another place',
  ENOSPC: 'the disk is full; free some space',
  ELOOP: 'its links lead in a circle; name the file itself',
  ENAMETOOLONG: 'this name is too long; choose a shorter one',
}

/** Returns what went wrong and, of a file system's errors, the remedy; without the file, which the caller names. */
export function describeError({code, errno, message}: NodeJS.ErrnoException): string {
  if (code === undefined) return message
  return remedies[code] ?? getSystemErrorMap().get(errno ?? 0)?.[1] ?? message
}

/** Returns the same with the file that the error names. */
export function describeFailure(error: NodeJS.ErrnoException): string {
  return error.path === undefined ? describeError(error) : `${error.path}: ${describeError(error)}`
}
