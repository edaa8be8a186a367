import {formatAnnotationPage, parseAnnotationPage} from '../exchange/web-annotation-page.ts'
import type {Annotation} from './annotation.ts'
import {annotationFault} from './annotation-fault.ts'
import {type AnnotationPage, emptyPage, type KeptRecord} from './annotation-page.ts'
import {printCanonical} from './keep-both.ts'
import {mergeAnnotationPages} from './merge-annotation-pages.ts'

/** What a host's file system has to do; paths are whatever it calls its files by. */
export interface AnnotationFiles {
  /** The file's text; undefined when there is none. Rejects when it is not UTF-8, too. */
  read(path: string): Promise<string | undefined>
  write(path: string, text: string): Promise<void>
  /** Puts the file in the place of `to`, at once. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
}

export interface AnnotationFileOptions {
  files: AnnotationFiles
  /** The file of annotations. */
  path: string
  /** The article's URI relative to it: `article.txt`. */
  source: string
  /** Names this window's unfinished files: no other open window's, and the same again after a crash. */
  writer: string
  /** Milliseconds, from whenever. */
  now: () => number
}

/** What the file holds, as far as it is known. */
export interface FileContent {
  annotations: Annotation[]
  /** Records that cannot be read; they stay in the file. */
  kept: KeptRecord[]
  /** Why nothing can be written to the file, in words for a person. */
  unwritable?: string
}

export type AnnotationFile = ReturnType<typeof openAnnotationFile>

/**
 * For so many milliseconds after a write somebody else may still be about to replace
 * the file by a version that was made before ours. What is missing from such a version
 * was never taken away; a host reads the file once more when the time is over.
 */
export const settlingTime = 2000
const attempts = 5

/**
 * An article's annotations on disk, shared with other windows, people and programs.
 *
 * Every write is made aside and renamed, and goes on top of what the file holds by
 * then, merged by annotation. One thing at a time: later calls wait for earlier ones.
 */
export function openAnnotationFile({files, path, source, writer, now}: AnnotationFileOptions) {
  const aside = `${path}.${writer}.tmp`
  /** The last version that everybody has seen, and the one before our last write. */
  let base = emptyPage()
  let before: {page: AnnotationPage; until: number} | undefined
  /** What this window wants the file to hold. */
  let mine = emptyPage()
  let seen: string | undefined
  let opened = false
  let queue: Promise<unknown> = Promise.resolve()

  return {
    /** Reads the file, at first and whenever it may have changed; `article` is the article's text. */
    load: (article: string) => inTurn(() => load(article)),
    /**
     * Makes `annotations` the file's, with whatever others did meanwhile, and answers
     * with both. Rejects with an `AnnotationFault`; nothing is lost then, and the next
     * call tries again.
     */
    save: (annotations: readonly Annotation[], article: string) =>
      inTurn(() => {
        mine = {...mine, annotations: [...annotations]}
        return store(article)
      }),
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function load(article: string): Promise<FileContent> {
    const text = await read(path)
    if (text !== seen || !opened) take(text, article)
    // However late it is noticed, a version that was made before ours takes nothing away.
    else if (before && now() >= before.until) before = undefined
    const left = opened ? undefined : await files.read(aside).catch(() => undefined)
    opened = true
    if (left !== undefined) mine = {...mine, annotations: withLeftovers(mine.annotations, left, article)}
    const isBehind = printCanonical(sortById(mine)) !== printCanonical(sortById(base))
    // A file that cannot be written is no reason not to read it: the next save tells.
    if (isBehind && !mine.unwritable) await store(article).catch(() => undefined)
    else if (left !== undefined) await files.remove(aside).catch(() => undefined)
    return content()
  }

  async function store(article: string): Promise<FileContent> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const text = await read(path)
      if (text !== seen) take(text, article)
      if (mine.unwritable) throw annotationFault('unreadable', path, mine.unwritable)
      const wanted = formatAnnotationPage(mine, {text: article, source})
      if (wanted === text || (text === undefined && !mine.annotations.length)) return content()
      try {
        await files.write(aside, wanted)
        if ((await files.read(path)) !== text) continue
        await files.rename(aside, path)
      } catch (error) {
        await files.remove(aside).catch(() => undefined)
        throw annotationFault('unwritable', path, error)
      }
      before = {page: lastShared(), until: now() + settlingTime}
      base = mine
      seen = wanted
      return content()
    }
    await files.remove(aside).catch(() => undefined)
    throw annotationFault('busy', path)
  }

  /** Merges what the file holds now into what this window wants it to hold. */
  function take(text: string | undefined, article: string) {
    const theirs = parseAnnotationPage(text ?? '', article)
    mine = mergeAnnotationPages(theirs.unwritable ? emptyPage() : lastShared(), mine, theirs)
    // What a damaged file does not show was not taken away; it is compared again once it is repaired.
    if (!theirs.unwritable) base = theirs
    before = undefined
    seen = text
  }

  function lastShared(): AnnotationPage {
    return before?.page ?? base
  }

  async function read(file: string): Promise<string | undefined> {
    try {
      return await files.read(file)
    } catch (error) {
      throw annotationFault('unreadable', file, error)
    }
  }

  function content(): FileContent {
    const {annotations, kept, unwritable} = mine
    return {annotations, kept, ...(unwritable && {unwritable})}
  }
}

function sortById({annotations}: AnnotationPage): Annotation[] {
  return annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What a window that was killed had written aside, where the file has nothing newer. */
function withLeftovers(annotations: readonly Annotation[], left: string, article: string): Annotation[] {
  const rescued = parseAnnotationPage(left, article).annotations.filter((one) => {
    const known = annotations.find(({id}) => id === one.id)
    return !known || known.modified < one.modified
  })
  return [...annotations.filter(({id}) => !rescued.some((one) => one.id === id)), ...rescued]
}
