import {englishPhrases, fillIn} from '../phrases.ts'

/** Why annotations could not be read or kept; its message says what to do about it. */
export interface AnnotationFault extends Error {
  fault: 'unreadable' | 'no-permission' | 'no-space' | 'in-use' | 'other-disk' | 'busy' | 'failed'
  /** The file that it is about. */
  path: string
  /** What is wrong, as the host or the parser says it; may be empty. */
  because: string
}

/** Makes the error for a file; `cause` is what the host threw, or words for what is wrong. */
export function annotationFault(
  what: 'unreadable' | 'unwritable' | 'busy',
  path: string,
  cause?: unknown,
): AnnotationFault {
  const fault = what === 'unwritable' ? kindOf(cause) : what
  const because = typeof cause === 'string' ? cause : cause instanceof Error ? cause.message : ''
  return Object.assign(new Error(fillIn(englishPhrases.faults[fault], path, because), {cause}), {fault, path, because})
}

/** Whether an error is one of these. */
export function isAnnotationFault(error: unknown): error is AnnotationFault {
  return error instanceof Error && 'fault' in error && 'path' in error
}

/** The fault in words for a person, and what to do about it. */
export function describeFault({fault, path, because}: AnnotationFault, {faults} = englishPhrases): string {
  return fillIn(faults[fault], path, because)
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
