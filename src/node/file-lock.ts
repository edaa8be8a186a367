import {closeSync, openSync, rmSync, statSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'

/** A lock is held for one call without awaits: one that stays this many milliseconds was left by a crash. */
const maxHeld = 1000
const retryDelay = 5

/**
 * Runs `work`, which must not wait, while no other process that asks here works on the same file. The lock is a file
 * beside it. Throws what `work` throws, and when no file can be made there.
 */
export async function withFileLock<T>(path: string, work: () => T): Promise<T> {
  const lock = `${path}.lock`
  let holder = ''
  for (let since = Date.now(); !tryLock(lock); ) {
    const present = identify(lock)
    if (present !== holder) since = Date.now()
    holder = present
    if (Date.now() - since > maxHeld) rmSync(lock, {force: true})
    else await wait(retryDelay)
  }
  try {
    return work()
  } finally {
    rmSync(lock, {force: true})
  }
}

function tryLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'))
    return true
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    // Windows refuses a file that is just being removed.
    if (code === 'EEXIST' || (/^(?:EPERM|EBUSY)$/.test(code) && identify(lock))) return false
    throw error
  }
}

/** Tells one lock from the next; empty when there is none. */
function identify(lock: string): string {
  const found = statSync(lock, {throwIfNoEntry: false})
  return found ? `${found.ino} ${found.mtimeMs}` : ''
}
