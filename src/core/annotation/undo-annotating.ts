import type {Annotation} from './annotation.ts'
import {anchorAnnotation, describeAnnotation, type LiveAnnotation} from './live-annotation.ts'

/** One act of annotating, as it can be undone: each annotation that it touched, as it was and as it became. */
export interface Act {
  /** What was done, in words for a person: "tagged as verified". */
  label: string
  changes: {id: string; before?: LiveAnnotation; after?: LiveAnnotation}[]
}

/** What changed from one state of the annotations of an article, whose text is `text`, to the next. */
export function actBetween(
  label: string,
  text: string,
  before: readonly LiveAnnotation[],
  after: readonly LiveAnnotation[],
): Act | undefined {
  const [old, now] = [before, after].map((live) => new Map(live.map((one) => [one.annotation.id, one])))
  const changes = [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({id, before: old.get(id), after: now.get(id)}))
    .filter((change) => change.before !== change.after)
    .map(({before, ...change}) => ({
      ...change,
      ...(before && {before: {...before, annotation: describeAnnotation(text, before)}}),
    }))
  return changes.length ? {label, changes} : undefined
}

/**
 * Undoes an act in the article as it is now: annotations say again what they said,
 * where their words are by now. `now` (ISO 8601, UTC) becomes their time of change,
 * so that the undone state is the newest one.
 */
export function undoAct(
  {changes}: Act,
  live: readonly LiveAnnotation[],
  {text, now}: {text: string; now: string},
): LiveAnnotation[] {
  let all = [...live]
  for (const {id, before, after} of changes) {
    const present = all.find(({annotation}) => annotation.id === id)
    if (!before) {
      all = all.filter((one) => one !== present)
      continue
    }
    const annotation: Annotation = {...before.annotation, modified: now}
    // An act that left the passage alone leaves it where later edits have brought it.
    const stayed = present?.spans && before.spans && after?.spans && sameSpans(before.spans, after.spans)
    const back = stayed ? {annotation, spans: present.spans} : anchorAnnotation(text, annotation)
    all = present ? all.map((one) => (one === present ? back : one)) : [...all, back]
  }
  return all
}

function sameSpans(some: LiveAnnotation['spans'], others: LiveAnnotation['spans']): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
