import type {Annotation} from '../annotation/annotation.ts'
import type {AnnotationPage} from '../annotation/annotation-page.ts'
import {parseJson} from '../parse-json.ts'
import type {AnnotationFiles} from './annotation-files.ts'
import {parseAnnotationPage} from './web-annotation-page.ts'
import {endsPage} from './web-annotation-pieces.ts'

/** What was taken up of interrupted saves. */
export interface Recovery {
  /** How many annotations the file did not have, or had in an older version. */
  annotations: number
  /** Where the text of a file that could not be read is kept now. */
  broken?: string
}

/** What interrupted saves left beside a file. */
export interface Unfinished {
  /** Those that hold all that was to be written. */
  pages: {text: string; page: AnnotationPage}[]
  /** All that nobody is writing any more: to be removed once what they add is in the file. */
  paths: string[]
  /** Whether there are others, too new to tell whether somebody is writing them. */
  areMore: boolean
}

export interface FinderOptions {
  files: AnnotationFiles
  path: string
  /** Whether nobody else can be writing the unfinished file: it is this window's own, from before a crash. */
  isOwn(path: string): boolean
  /** For how many milliseconds an unfinished file has to stay unchanged before nobody can be writing it. */
  restTime: number
  now(): number
}

/**
 * Returns a function that looks for what interrupted saves left, whoever made them. Clocks of file servers may differ
 * from ours: a file whose age says nothing is old when it was seen unchanged for long enough.
 */
export function unfinishedFinder({files, path, isOwn, restTime, now}: FinderOptions) {
  const seen = new Map<string, {text: string | undefined; since: number}>()

  return async (article: string): Promise<Unfinished> => {
    const found: Unfinished = {pages: [], paths: [], areMore: false}
    // A folder that cannot be listed is no reason not to open the file.
    for (const {path: left, age} of await files.findUnfinished(path).catch(() => [])) {
      const text = await files.read(left).catch(() => undefined)
      const known = seen.get(left)
      if (!known || known.text !== text) seen.set(left, {text, since: now()})
      const isUnchanged = known !== undefined && known.text === text && now() - known.since >= restTime
      const isAtRest = isOwn(left) || age >= restTime || isUnchanged
      if (!isAtRest) {
        found.areMore = true
        continue
      }
      found.paths.push(left)
      const page = parseAnnotationPage(text ?? '', article)
      if (text !== undefined && isWhole(text, page)) found.pages.push({text, page})
    }
    return found
  }
}

/** Whether a file's text was written to its end: records are read of one that was cut short, too. */
export function isWhole(text: string, page: AnnotationPage): boolean {
  return !page.unwritable && (parseJson(text.replace(/^\ufeff/, '')) !== undefined || endsPage(text))
}

/** Returns the annotations of unfinished pages that are unknown, or known in an older version only. */
export function newerAnnotations(known: readonly Annotation[], pages: Unfinished['pages']): Annotation[] {
  const newer = new Map<string, Annotation>()
  for (const one of pages.flatMap(({page}) => page.annotations)) {
    const present = newer.get(one.id) ?? known.find(({id}) => id === one.id)
    if (!present || present.modified < one.modified) newer.set(one.id, one)
  }
  return [...newer.values()]
}
