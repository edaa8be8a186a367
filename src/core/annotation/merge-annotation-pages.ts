import type {Annotation} from './annotation.ts'
import type {AnnotationPage, KeptRecord} from './annotation-page.ts'
import {addAnnotation, mergeVersions, printCanonical} from './merge-versions.ts'

/**
 * Two people's (or windows') changes of one page, brought together annotation by
 * annotation. `base` is the last page that both had; an empty one when there is
 * none, and then nothing counts as taken away.
 *
 * What only one side changed or took away is as that side has it; what one side
 * took away and the other changed stays; of what both changed the newest stays,
 * and the other beside it where they say different things. The order of `mine` and
 * `theirs` makes no difference but to properties of the page itself.
 */
export function mergeAnnotationPages(
  base: AnnotationPage,
  mine: AnnotationPage,
  theirs: AnnotationPage,
): AnnotationPage {
  const [before, ours, others] = [base, mine, theirs].map(
    ({annotations}) => new Map(annotations.map((one) => [one.id, one])),
  )
  const annotations: Annotation[] = []
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    for (const one of merged(before.get(id), ours.get(id), others.get(id))) addAnnotation(annotations, one)
  }
  return {
    annotations,
    kept: mergeKept(base.kept, mine.kept, theirs.kept),
    foreign: JSON.stringify(mine.foreign) === JSON.stringify(base.foreign) ? theirs.foreign : mine.foreign,
    ...(theirs.unwritable && {unwritable: theirs.unwritable}),
  }
}

function merged(before?: Annotation, mine?: Annotation, theirs?: Annotation): Annotation[] {
  if (!mine || !theirs) {
    const left = (mine ?? theirs)!
    return before && isUntouched(left, before) ? [] : [left]
  }
  if (isSame(mine, theirs) || (before && isSame(mine, before))) return [theirs]
  return before && isSame(theirs, before) ? [mine] : mergeVersions(mine, theirs)
}

function isSame(one: Annotation, other: Annotation): boolean {
  return one === other || printCanonical(one) === printCanonical(other)
}

/** Whether nobody changed what it says; that its passage was described anew is no reason to bring it back. */
function isUntouched(now: Annotation, before: Annotation): boolean {
  return (
    now.modified === before.modified &&
    now.note === before.note &&
    JSON.stringify(now.evidence) === JSON.stringify(before.evidence) &&
    JSON.stringify(now.tags.toSorted()) === JSON.stringify(before.tags.toSorted())
  )
}

function mergeKept(
  base: readonly KeptRecord[],
  mine: readonly KeptRecord[],
  theirs: readonly KeptRecord[],
): KeptRecord[] {
  const has = (records: readonly KeptRecord[], {text}: KeptRecord) => records.some((record) => record.text === text)
  return [
    ...theirs.filter((record) => has(mine, record) || !has(base, record)),
    ...mine.filter((record) => !has(theirs, record) && !has(base, record)),
  ]
}
