import type {Span} from '../article.ts'
import {hashText} from '../linear/hash.ts'
import type {Annotation} from './annotation.ts'
import {correctionPassages, placeCorrection} from './correction-passages.ts'
import {formatEvidence, isSameEvidence} from './verdict-evidence.ts'

/** Adds an annotation to a page's; where its id is taken, the newer has the id, and the other stays if it says more. */
export function addAnnotation(annotations: Annotation[], added: Annotation): void {
  const at = annotations.findIndex(({id}) => id === added.id)
  if (at < 0) {
    annotations.push(added)
    return
  }
  const [winner, ...copies] = mergeVersions(annotations[at], added)
  annotations[at] = winner
  for (const copy of copies) if (!annotations.some(({id}) => id === copy.id)) annotations.push(copy)
}

/** Adds one of a file's records: those of one id about other words are two annotations (a block that was copied by hand). */
export function addRecord(annotations: Annotation[], added: Annotation): void {
  const present = annotations.find(({id}) => id === added.id)
  const isOther = present && wordsOf(present) !== wordsOf(added)
  addAnnotation(annotations, isOther ? {...added, id: idOfCopy(added, wordsOf(added))} : added)
}

function wordsOf({target}: Annotation): string {
  return JSON.stringify(target.map(({exact}) => exact))
}

/**
 * Two versions of one annotation: the newest, and after it, under an id made from
 * its words, the other one if it says anything that the newest does not. Whoever
 * does it, and in whatever order, gets the same.
 */
export function mergeVersions(one: Annotation, other: Annotation): [newest: Annotation, ...copy: Annotation[]] {
  const [newest, older] = isNewer(one, other) ? [one, other] : [other, one]
  return saysNoMore(older, newest) ? [newest] : [newest, {...older, id: idOfCopy(older)}]
}

function isNewer(one: Annotation, other: Annotation): boolean {
  const ahead = timeOf(one) - timeOf(other)
  return ahead === 0 ? printCanonical(one) >= printCanonical(other) : ahead > 0
}

function timeOf({modified}: Annotation): number {
  return Date.parse(modified) || 0
}

/** Whether a person who reads `newest` misses nothing that `older` says. */
function saysNoMore(older: Annotation, newest: Annotation): boolean {
  return (
    older.tags.every((tag) => newest.tags.includes(tag)) &&
    (!older.note || older.note === newest.note) &&
    (older.evidence ?? []).every((one) => newest.evidence?.some((other) => isSameEvidence(one, other))) &&
    (!older.correction || wordingOf(older) === wordingOf(newest)) &&
    (!older.finding || printCanonical(older.finding) === printCanonical(newest.finding)) &&
    older.target.length === newest.target.length &&
    printCanonical(older.foreign?.bodies ?? []) === printCanonical(newest.foreign?.bodies ?? [])
  )
}

/** What a correction says, wherever the passages are now: that they were described anew says nothing new. */
function wordingOf({correction}: Annotation): string | undefined {
  if (!correction) return undefined
  const parts = correctionPassages(correction).map((_, part): Span => [part, part + 1])
  return printCanonical(placeCorrection(correction, parts))
}

function idOfCopy({id, tags, note, evidence = [], correction}: Annotation, ...words: string[]): string {
  const given = evidence.map(formatEvidence)
  const mark = hashText(JSON.stringify([tags, note, correction?.kind, ...given, ...words])).toString(36)
  return id.includes('#') ? `${id}-${mark}` : `${id}#${mark}`
}

/** The value as text that does not tell in which order its keys were set. */
export function printCanonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
