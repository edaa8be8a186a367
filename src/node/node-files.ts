import nodeFs from 'node:fs'
import {open, readdir, readFile, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {type AnnotationFiles, isUnfinished} from '../core/index.ts'
import {withFileLock} from './file-lock.ts'

/** The calls that replace a file; tests take others in their place to fail. */
export type ReplaceCalls = Pick<
  typeof nodeFs,
  'renameSync' | 'openSync' | 'writeSync' | 'ftruncateSync' | 'fsyncSync' | 'closeSync'
>

/** For how long a rename is tried again while another program, such as a virus scanner, has the file open. */
const renameDelays = [10, 30, 100, 300]

/** Returns annotation files on a local disk, by their paths, replaced without a moment in which they are missing. */
export function createNodeFiles(calls: ReplaceCalls = nodeFs): AnnotationFiles {
  return {
    async read(path) {
      try {
        return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(path))
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return
        throw error
      }
    },

    async write(path, text) {
      const file = await open(path, 'w')
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
    },

    async replace(from, to, expected) {
      // The file that a link leads to, so that the link stays one.
      const target = resolveLink(to)
      for (let attempt = 0; ; attempt++) {
        try {
          const isReplaced = await withFileLock(target, () => {
            if (!nodeFs.existsSync(from) || readNow(target) !== expected) return false
            copyMode(target, from)
            calls.renameSync(from, target)
            return true
          })
          if (isReplaced) await flushFolder(dirname(target))
          return isReplaced
        } catch (error) {
          if (!/^(?:EBUSY|EPERM|EACCES|EXDEV)$/.test(codeOf(error))) throw error
          if (codeOf(error) !== 'EXDEV' && attempt < renameDelays.length) await wait(renameDelays[attempt])
          else return withFileLock(target, () => replaceNow(calls, from, target, expected))
        }
      }
    },

    remove: (path) => rm(path, {force: true}),

    async findUnfinished(path) {
      const names = await readdir(dirname(path))
      const paths = names.filter((name) => isUnfinished(name, basename(path))).map((name) => join(dirname(path), name))
      const found = await Promise.all(
        paths.map(async (one) => {
          const modified = await stat(one).catch(() => undefined)
          return modified ? [{path: one, age: Date.now() - modified.mtimeMs}] : []
        }),
      )
      return found.flat()
    },
  }
}

/** Writes `to` in place where it cannot be replaced: on another disk, or held open by a program. */
function replaceNow(calls: ReplaceCalls, from: string, to: string, expected: string | undefined): boolean {
  const text = readNow(from)
  if (text === undefined || readNow(to) !== expected) return false
  const file = calls.openSync(to, expected === undefined ? 'w' : 'r+')
  try {
    const bytes = new TextEncoder().encode(text)
    for (let written = 0; written < bytes.length; ) {
      written += calls.writeSync(file, bytes, written, bytes.length - written, written)
    }
    calls.ftruncateSync(file, bytes.length)
    calls.fsyncSync(file)
  } finally {
    calls.closeSync(file)
  }
  nodeFs.rmSync(from, {force: true})
  return true
}

/** In one go with what follows it, so that nobody in this process comes in between. */
function readNow(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(nodeFs.readFileSync(path))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
}

function resolveLink(path: string): string {
  try {
    return nodeFs.realpathSync(path)
  } catch {
    return path
  }
}

function copyMode(from: string, to: string) {
  const mode = nodeFs.statSync(from, {throwIfNoEntry: false})?.mode
  if (mode !== undefined) nodeFs.chmodSync(to, mode)
}

/** Has the rename itself on the disk, where the system lets a folder be flushed. */
async function flushFolder(path: string) {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
