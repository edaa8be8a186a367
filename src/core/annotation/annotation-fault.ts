/** Why annotations could not be read or kept; its message says what to do about it. */
export interface AnnotationFault extends Error {
  fault: 'unreadable' | 'no-permission' | 'no-space' | 'in-use' | 'other-disk' | 'busy' | 'failed'
  /** The file that it is about. */
  path: string
}

/** Makes the error for a file; `cause` is what the host threw, or words for what is wrong. */
export function annotationFault(
  what: 'unreadable' | 'unwritable' | 'busy',
  path: string,
  cause?: unknown,
): AnnotationFault {
  const fault = what === 'unwritable' ? kindOf(cause) : what
  const because = typeof cause === 'string' ? cause : cause instanceof Error ? cause.message : ''
  return Object.assign(new Error(messages[fault](path, because), {cause}), {fault, path})
}

/** Whether an error is one of these. */
export function isAnnotationFault(error: unknown): error is AnnotationFault {
  return error instanceof Error && 'fault' in error && 'path' in error
}

const messages: Record<AnnotationFault['fault'], (path: string, because: string) => string> = {
  unreadable: (path, because) =>
    `Nothing was changed in ${path}: ${because}. Repair the file, or move it away to begin a new one.`,
  'no-permission': (path) =>
    `Annotations cannot be kept in ${path}: nothing may be written there. ` +
    'Copy the article to a folder of yours, or choose another one for annotations in the settings.',
  'no-space': (path) =>
    `Annotations could not be kept in ${path}: the disk is full. Free some space and try again; they stay here until that works.`,
  'in-use': (path) =>
    `Annotations could not be kept in ${path}: another program has the file open. Close it there and try again; ` +
    'they stay here until that works.',
  'other-disk': (path) =>
    `Annotations could not be kept in ${path}: the file is on another disk than its folder. Move it into the folder, ` +
    'or choose another folder for annotations in the settings; they stay here until that works.',
  busy: (path) => `${path} is changed by other programs all the time. Try again when they are done.`,
  failed: (path, because) => `Annotations could not be kept in ${path}: ${because}. They stay here until that works.`,
}

/** Told by the codes of Node and of VS Code's `FileSystemError`, which may be part of the message only. */
function kindOf(cause: unknown): AnnotationFault['fault'] {
  const {code = '', message = ''} = (cause ?? {}) as {code?: unknown; message?: unknown}
  const said = `${code} ${message}`
  if (/EACCES|EPERM|EROFS|NoPermissions|read.?only/i.test(said)) return 'no-permission'
  if (/EBUSY|ETXTBSY/.test(said)) return 'in-use'
  if (/EXDEV/.test(said)) return 'other-disk'
  return /ENOSPC|EDQUOT/.test(said) ? 'no-space' : 'failed'
}
