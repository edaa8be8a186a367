import PQueue from 'p-queue'
import type {Annotation} from '../annotation/annotation.ts'
import {annotationFault} from '../annotation/annotation-fault.ts'
import {type AnnotationPage, emptyPage, type KeptRecord} from '../annotation/annotation-page.ts'
import {mergeAnnotationPages} from '../annotation/merge-annotation-pages.ts'
import {printCanonical} from '../annotation/merge-versions.ts'
import {type AnnotationFiles, unfinishedPath} from './annotation-files.ts'
import {isWhole, newerAnnotations, type Recovery, type Unfinished, unfinishedFinder} from './recover-unfinished.ts'
import {formatAnnotationPage, parseAnnotationPage} from './web-annotation-page.ts'

export interface AnnotationFileOptions {
  files: AnnotationFiles
  /** The file of annotations. */
  path: string
  /** The file's name in messages; its path by default. */
  label?: string
  /** The article's URI relative to it: `article.txt`. */
  source: string
  /** Names this window's unfinished files: no other open window's, and the same again after a crash. */
  writer: string
  /** Tells the unfinished files of this store from those of other stores in the same window. */
  instance?: string
  /** Keeps what is not in the file yet for this window's next start. */
  unsaved?: UnsavedPages
  /** Milliseconds, from whenever. */
  now: () => number
}

/** Storage that a window finds again at its next start, by the paths of files of annotations. */
export interface UnsavedPages {
  get(path: string): UnsavedPage | undefined
  /** Takes effect at once for `get`; undefined removes it. */
  set(path: string, page: UnsavedPage | undefined): void
}

/** What a window wanted a file to hold, and the file's text that this was made from. */
export interface UnsavedPage {
  wanted: string
  base: string
}

/** What the file holds, as far as it is known. */
export interface FileContent {
  annotations: Annotation[]
  /** Records that cannot be read; they stay in the file. */
  kept: KeptRecord[]
  /** Why nothing can be written to the file, in words for a person. */
  unwritable?: string
  /** What this call took up of interrupted saves. */
  recovered?: Recovery
  /** Whether to load once more after `settlingTime`: others may be writing the file, or one beside it. */
  unsettled?: boolean
}

/** An article's annotations on disk. */
export interface AnnotationFile {
  /** Reads the file, at first and whenever it may have changed; `article` is the article's text. */
  load(article: string): Promise<FileContent>
  /**
   * Makes `annotations` the file's, with whatever others did meanwhile, and returns both. Rejects with an
   * `AnnotationFault`; nothing is lost then, and the next call tries again.
   */
  save(annotations: readonly Annotation[], article: string): Promise<FileContent>
}

/**
 * For this many milliseconds after a write somebody else may still be about to replace
 * the file by a version that was made before ours. What is missing from such a version
 * was never taken away; a host reads the file once more when the time is over.
 */
export const settlingTime = 2000
/** How often a save begins anew because others changed the file meanwhile. */
const maxAttempts = 20

/** A version of the file that was read or written. */
interface Version {
  page: AnnotationPage
  text: string
}

/**
 * Opens an article's annotations on disk, shared with other windows, people and programs.
 *
 * A new version is written to a file beside it that then replaces it, on top of what the file holds
 * by then, merged by annotation. One thing at a time: later calls wait for earlier ones.
 */
export function openAnnotationFile(options: AnnotationFileOptions): AnnotationFile {
  const {files, path, label = path, source, writer, instance, unsaved, now} = options
  const beside = unfinishedPath(path, instance ? `${writer}.${instance}` : writer)
  const isOwn = (left: string) => left.startsWith(`${path}.${writer}.`)
  const findUnfinished = unfinishedFinder({files, path, isOwn, restTime: settlingTime, now})
  const queue = new PQueue({concurrency: 1})
  /** The last version that everybody has seen, and the one before our last write. */
  let base: Version = {page: emptyPage(), text: ''}
  let before: (Version & {until: number}) | undefined
  /** What this window wants the file to hold. */
  let mine = emptyPage()
  /** What the caller knows: what was returned last, or what could not be saved since. */
  let told: readonly Annotation[] = mine.annotations
  let seen: string | undefined
  let opened = false
  /** What is kept for the next start until it is in the file and nobody can be about to replace that. */
  let unstored: UnsavedPage | undefined
  /** Whether unfinished files are still to be looked for. */
  let mayBeUnfinished = true
  /** Whether somebody may be writing such a file now. */
  let isUnfinished = false

  return {
    load: (article) => queue.add(() => load(article)),
    save(annotations, article) {
      const kept = keepUnsaved(withChanges(annotations), article)
      return queue.add(async () => {
        mine = withChanges(annotations)
        told = annotations
        unstored = kept
        return store(article)
      })
    },
  }

  async function load(article: string): Promise<FileContent> {
    const text = await read(path)
    const resumed = opened ? undefined : resumeUnsaved(article)
    if (text !== seen || !opened) take(text, article)
    // However late it is noticed, a version that was made before ours takes nothing away.
    else if (before && now() >= before.until) before = undefined
    // Others may still be about to replace what the earlier start wrote.
    if (resumed) before = {...resumed, until: now() + settlingTime}
    opened = true
    const unfinished = mayBeUnfinished ? await findUnfinished(article) : undefined
    const recovered = unfinished && (await recover(unfinished, text))
    // A file that cannot be written is no reason not to read it: the next save tells.
    const isStored = !mine.unwritable && (!(recovered || isChanged()) || (await isStoring(article)))
    if (isStored) {
      if (!before) forgetUnsaved()
      for (const left of unfinished?.paths ?? []) await files.remove(left).catch(() => undefined)
    }
    isUnfinished = unfinished?.areMore ?? false
    mayBeUnfinished = isUnfinished || (unfinished !== undefined && !isStored)
    return {...content(), ...(recovered && {recovered})}
  }

  function isStoring(article: string): Promise<boolean> {
    return store(article).then(
      () => true,
      () => false,
    )
  }

  async function store(article: string): Promise<FileContent> {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const text = await read(path)
      if (text !== seen) take(text, article)
      if (mine.unwritable) throw annotationFault('unreadable', label, mine.unwritable)
      const wanted = formatAnnotationPage(mine, {text: article, source})
      if (wanted === text || (text === undefined && !mine.annotations.length)) return content()
      try {
        await files.write(beside, wanted)
        if (!(await files.replace(beside, path, text))) continue
      } catch (error) {
        await files.remove(beside).catch(() => undefined)
        throw annotationFault('unwritable', label, error)
      }
      before = {...lastShared(), until: now() + settlingTime}
      base = {page: mine, text: wanted}
      seen = wanted
      return content()
    }
    await files.remove(beside).catch(() => undefined)
    throw annotationFault('busy', label)
  }

  /** Returns what the window wants now; what others added since the caller was told last is not taken away. */
  function withChanges(annotations: readonly Annotation[]): AnnotationPage {
    const changed = {...mine, annotations: [...annotations]}
    if (mine.annotations === told) return changed
    return mergeAnnotationPages({...mine, annotations: [...told]}, changed, mine)
  }

  /** Merges what the file holds now into what this window wants it to hold. */
  function take(text: string | undefined, article: string) {
    const theirs = parseAnnotationPage(text ?? '', article)
    // What a file does not show that is damaged, or half written, was not taken away.
    const isComplete = text === undefined || isWhole(text, theirs)
    mine = mergeAnnotationPages(isComplete ? lastShared().page : emptyPage(), mine, theirs)
    seen = text
    if (!isComplete) {
      mayBeUnfinished = true
      return
    }
    base = {page: theirs, text: text ?? ''}
    before = undefined
  }

  /** Takes up what interrupted saves left and the file does not have; a broken file is replaced, and its text kept. */
  async function recover(unfinished: Unfinished, text: string | undefined): Promise<Recovery | undefined> {
    const {pages} = unfinished
    if (!pages.length) return
    const added = newerAnnotations(mine.annotations, pages)
    const {unwritable, ...readable} = mine
    let broken: string | undefined
    if (unwritable && !pages.some((page) => page.text.startsWith(text ?? ''))) {
      broken = `${path}.${writer}.broken`
      await files.write(broken, text ?? '')
    }
    const others = readable.annotations.filter(({id}) => !added.some((one) => one.id === id))
    // Of a file that was cut short the last record is whole in what was left.
    const kept = readable.kept.filter((record) => !pages.some((page) => page.text.includes(record.text)))
    const all = unwritable || !text?.trim() ? [...kept, ...pages.flatMap(({page}) => page.kept)] : kept
    mine = {...readable, annotations: [...others, ...added], kept: all}
    if (added.length || broken) return {annotations: added.length, ...(broken && {broken})}
  }

  /** Keeps a page for the next start, for the case that it does not get into the file. */
  function keepUnsaved({unwritable: _, ...page}: AnnotationPage, article: string): UnsavedPage | undefined {
    if (!unsaved) return
    const kept = {wanted: formatAnnotationPage(page, {text: article, source}), base: lastShared().text}
    unsaved.set(path, kept)
    return kept
  }

  function forgetUnsaved() {
    // A later save may have kept more by now.
    if (unstored && unsaved?.get(path)?.wanted === unstored.wanted) unsaved.set(path, undefined)
    unstored = undefined
  }

  /** Begins with what an earlier start of this window wanted, and returns the version that this was made from. */
  function resumeUnsaved(article: string): Version | undefined {
    unstored = unsaved?.get(path)
    if (!unstored) return
    mine = parseAnnotationPage(unstored.wanted, article)
    base = {page: parseAnnotationPage(unstored.base, article), text: unstored.base}
    return base
  }

  function lastShared(): Version {
    return before ?? base
  }

  function isChanged(): boolean {
    return printComparable(mine) !== printComparable(base.page)
  }

  async function read(file: string): Promise<string | undefined> {
    try {
      return await files.read(file)
    } catch (error) {
      throw annotationFault('unreadable', label, error)
    }
  }

  function content(): FileContent {
    const {annotations, kept, unwritable} = mine
    told = annotations
    const unsettled = before !== undefined || isUnfinished
    return {annotations, kept, ...(unwritable && {unwritable}), ...(unsettled && {unsettled})}
  }
}

function printComparable({annotations, kept}: AnnotationPage): string {
  const sorted = annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return printCanonical([sorted, kept.map(({text}) => text).toSorted()])
}
