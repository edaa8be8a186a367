import nodeFs from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type AnnotationFiles, openAnnotationFile} from '../../../core/index.ts'
import {createNodeFiles, type ReplaceCalls} from '../../../node/node-files.ts'
import {annotationsOf, article, generationOf, generationOfText} from './generations.ts'

export interface FaultOutcome {
  code: string
  /** What the person is told. */
  message: string
  /** Whether the file is as it was, and the window still has all that was to be saved. */
  isKept: boolean
  /** Whether all of it is in the file when the cause is gone. */
  isSavedLater: boolean
}

export const faultCodes = ['ENOSPC', 'EACCES', 'EBUSY', 'EXDEV'] as const

/** Saves while every call that would have to succeed fails with the code, then again when none does. */
export async function saveWithFault(code: (typeof faultCodes)[number]): Promise<FaultOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-faults-'))
  const path = join(folder, 'article.txt.claims.jsonld')
  let fails = false
  const throwWhen = (isFailing: boolean) => {
    if (isFailing) throw Object.assign(new Error(`${code}: it cannot be done`), {code})
  }
  const calls: ReplaceCalls = {
    ...nodeFs,
    renameSync: (from, to) => {
      throwWhen(fails)
      nodeFs.renameSync(from, to)
    },
    openSync: (path, flags, mode) => {
      throwWhen(fails)
      return nodeFs.openSync(path, flags, mode)
    },
  }
  const nodeFiles = createNodeFiles(calls)
  const files: AnnotationFiles = {
    ...nodeFiles,
    async write(path, text) {
      throwWhen(fails && code === 'ENOSPC')
      await nodeFiles.write(path, text)
    },
  }
  try {
    const store = openAnnotationFile({files, path, source: 'article.txt', writer: 'one', now: Date.now})
    await store.load(article)
    await store.save(annotationsOf(1), article)
    fails = true
    const message = await store.save(annotationsOf(2), article).then(
      () => '',
      (error: Error) => error.message,
    )
    const inWindow = generationOf((await store.load(article)).annotations)
    const isKept = inWindow === 2 && generationOfText(await readFile(path, 'utf8')) === 1
    fails = false
    await store.load(article)
    return {code, message, isKept, isSavedLater: generationOfText(await readFile(path, 'utf8')) === 2}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
