import type {Claim, Span} from '../article.ts'
import type {Annotation} from './annotation.ts'
import type {Author, Creator} from './creator.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {matchClaims} from './match-claims.ts'
import {classesOf, type OfferedTag, putTag} from './offered-tags.ts'
import {isSettlement} from './settlement.ts'
import {isSameEvidence, sortEvidence, type VerdictEvidence} from './verdict-evidence.ts'

/** What a person tags or comments: a claim, or any words. */
export interface Passage {
  spans: Span[]
  claim?: Claim
  /** All claims of the article, where `claim` is one of them: what is said of another is not said of this one. */
  claims?: readonly Claim[]
}

/** Annotations that mean the passage; corrections and comparisons with sources do not. */
export function annotationsOn(live: readonly LiveAnnotation[], {spans, claim, claims}: Passage): LiveAnnotation[] {
  return live.filter((one) => {
    if (one.annotation.correction || one.annotation.finding || !one.spans) return false
    if (!claim) return samePlace(one.spans, spans)
    return matchClaims(one.spans, claims ?? [claim]).some(({id}) => id === claim.id)
  })
}

/** The tags that are on the passage, whoever gave them. */
export function tagsOn(live: readonly LiveAnnotation[], passage: Passage): string[] {
  return [...new Set(annotationsOn(live, passage).flatMap(({annotation}) => annotation.tags))]
}

/**
 * Puts tags on passages and takes others off. One's own tags of the same group
 * give way; what others said stays beside it, unless it is taken off by name.
 */
export function changeTags(
  live: readonly LiveAnnotation[],
  passages: readonly Passage[],
  change: {on?: readonly string[]; off?: readonly string[]},
  {offered, ...author}: Author & {offered: readonly OfferedTag[]},
): LiveAnnotation[] {
  const {on = [], off = []} = change
  let all = [...live]
  for (const passage of passages) {
    const there = tagsOn(all, passage)
    const wanted = on.filter((tag) => !there.includes(tag))
    if (!wanted.length && !there.some((tag) => off.includes(tag))) continue
    const without = annotationsOn(all, passage)
      .filter(({annotation}) => annotation.tags.some((tag) => off.includes(tag)))
      .map((one) => ({one, tags: one.annotation.tags.filter((tag) => !off.includes(tag))}))
    for (const {one, tags} of without) all = replace(all, one, retag(one, tags))
    if (wanted.length) all = edit(all, passage, author, (mine) => retag(mine, wanted.reduce(add, mine.annotation.tags)))
  }
  return withoutEmptied(live, all)

  function add(tags: readonly string[], tag: string) {
    return putTag(tags, tag, offered)
  }

  function retag(one: LiveAnnotation, tags: readonly string[]): LiveAnnotation {
    const {classes: _, ...annotation} = one.annotation
    const classes = classesOf(tags, offered)
    const changed = {...annotation, tags: [...tags], modified: author.now, ...(classes.length && {classes})}
    return {...one, annotation: changed as Annotation}
  }
}

/** Writes one's own note on a passage; an empty one takes it away. */
export function changeNote(
  live: readonly LiveAnnotation[],
  passage: Passage,
  note: string,
  author: Author,
): LiveAnnotation[] {
  const noted = edit(live, passage, author, (mine) => {
    const {note: _, ...annotation} = mine.annotation
    return {...mine, annotation: {...annotation, modified: author.now, ...(note.trim() && {note})}}
  })
  return withoutEmptied(live, noted)
}

/** Writes what one's own tags on a passage rest on, all of it; none takes it away. */
export function changeEvidence(
  live: readonly LiveAnnotation[],
  passage: Passage,
  evidence: readonly VerdictEvidence[],
  author: Author,
): LiveAnnotation[] {
  const given = edit(live, passage, author, (mine) => {
    const {evidence: _, ...annotation} = mine.annotation
    const changed = {...annotation, modified: author.now, ...(evidence.length && {evidence: sortEvidence(evidence)})}
    return {...mine, annotation: changed as Annotation}
  })
  return withoutEmptied(live, given)
}

/** Adds to what one's own tags on a passage rest on; what is there already is not there twice. */
export function addEvidence(
  live: readonly LiveAnnotation[],
  passage: Passage,
  given: VerdictEvidence,
  author: Author,
): LiveAnnotation[] {
  const evidence = ownAnnotation(live, passage, author.creator)?.annotation.evidence ?? []
  if (evidence.some((one) => isSameEvidence(one, given))) return [...live]
  return changeEvidence(live, passage, [...evidence, given], author)
}

/** The annotation on the passage that is one's own, the one with a note before others. */
export function ownAnnotation(
  live: readonly LiveAnnotation[],
  passage: Passage,
  creator: Creator | undefined,
): LiveAnnotation | undefined {
  const own = annotationsOn(live, passage).filter(
    ({annotation}) => isBy(annotation, creator?.name) && !isSettlement(annotation),
  )
  return own.find(({annotation}) => annotation.note) ?? own[0]
}

/** Whether the annotation is the person's, by name; one without a name was made before there was one. */
export function isBy({creator}: Annotation, name: string | undefined): boolean {
  return !creator || creator.name === name
}

/** Changes one's own annotation on the passage, or a new one where there is none. */
function edit(
  live: readonly LiveAnnotation[],
  passage: Passage,
  {creator, now, newId}: Author,
  change: (mine: LiveAnnotation) => LiveAnnotation,
): LiveAnnotation[] {
  const mine = ownAnnotation(live, passage, creator)
  if (mine) return replace(live, mine, change(mine))
  const annotation = {id: newId(), target: [], tags: [], ...(creator && {creator}), created: now, modified: now}
  return [...live, change({annotation, spans: passage.spans})]
}

function replace(live: readonly LiveAnnotation[], one: LiveAnnotation, other: LiveAnnotation): LiveAnnotation[] {
  return live.map((some) => (some === one ? other : some))
}

/** What other people left without a word, as a mere highlight, is theirs and stays. */
function withoutEmptied(before: readonly LiveAnnotation[], after: readonly LiveAnnotation[]): LiveAnnotation[] {
  return after.filter((one) => before.includes(one) || saysSomething(one))
}

function saysSomething({annotation}: LiveAnnotation): boolean {
  const {tags, note, evidence, correction, finding, foreign} = annotation
  return (
    tags.length > 0 ||
    Boolean(note) ||
    evidence !== undefined ||
    correction !== undefined ||
    finding !== undefined ||
    foreign !== undefined
  )
}

function samePlace(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(([start, end], part) => start === others[part][0] && end === others[part][1])
  )
}
