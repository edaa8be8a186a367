import type {Span} from '../article.ts'
import {hashText} from '../linear/hash.ts'
import {anchorPassage} from './anchor-passage.ts'
import {describePassage} from './describe-passage.ts'
import {diffTexts} from './diff-texts.ts'
import {editDistance} from './edit-distance.ts'
import {type Edit, followEdits} from './follow-edits.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {isSameStatement} from './same-statement.ts'

/** An open article's text and annotations; a value, replaced with each change. */
export interface LiveArticle {
  text: string
  annotations: readonly LiveAnnotation[]
  /** Where annotations stood in texts that the article has been through, the newest last. */
  past: readonly PastText[]
}

interface PastText {
  length: number
  hash: number
  places: ReadonlyMap<string, Place>
}

interface Place {
  spans: readonly Span[]
  /** What stood there, so that texts are never taken for one another. */
  words: readonly string[]
}

/** So many texts that the article has been through are remembered, for undo and redo. */
const pastTexts = 200

/**
 * The article after edits that happened at once (offsets before the edits; none
 * overlap). Passages follow the edits; an edit that replaces a whole passage, as a
 * formatter's of the whole document, is first looked into for what it changed.
 *
 * When the text is one that the article had before (undo, redo), passages stand
 * where they stood then. What was lost is found again when its own words come back.
 */
export function followChanges(article: LiveArticle, text: string, edits: readonly Edit[]): LiveArticle {
  if (text === article.text) return article
  // Most articles have none, and telling texts apart takes a while in long ones.
  if (!article.annotations.length) return {text, annotations: [], past: []}
  const past = remember(article)
  const hash = hashText(text)
  const known = past.findLast((one) => one.length === text.length && one.hash === hash)
  let finer: Edit[] | undefined
  return {text, past, annotations: article.annotations.map(follow)}

  function follow(live: LiveAnnotation): LiveAnnotation {
    const before = known?.places.get(live.annotation.id)
    if (before?.spans.every((span, part) => text.slice(...span) === before.words[part])) {
      return {annotation: live.annotation, spans: [...before.spans]}
    }
    if (!live.spans) return comesBack(live)
    const spans = live.spans.map(place)
    if (spans.every((span) => span !== undefined)) return {...live, spans}
    // Its last words are those that it had before this change.
    const target = live.spans.map((span, part) => ({
      ...live.annotation.target[part],
      ...describePassage(article.text, span),
    }))
    return {annotation: {...live.annotation, target}, lost: 'orphaned'}
  }

  function place(span: Span): Span | undefined {
    const followed = followEdits(span, edits)
    if (followed || !edits.some(isRewritten)) return followed
    finer ??= diffTexts(article.text, text)
    const found = followEdits(span, finer)
    return found && isSame(article.text.slice(...span), text.slice(...found)) ? found : undefined

    /** Taking a passage out is no rewriting, even where the same words stand again beside it. */
    function isRewritten({start, removed, inserted}: Edit): boolean {
      return start <= span[0] && span[1] <= start + removed && inserted > 0
    }
  }

  function comesBack(live: LiveAnnotation): LiveAnnotation {
    const {target} = live.annotation
    const put = (exact: string) => edits.some(({inserted}) => inserted >= exact.length)
    if (!target.some(({exact}) => put(exact)) || !target.every(({exact}) => text.includes(exact))) return live
    const spans = target
      .map((selector) => anchorPassage(text, selector))
      .flatMap((anchor) => ('span' in anchor ? [anchor.span] : []))
    return spans.length === target.length ? {annotation: live.annotation, spans} : live
  }
}

function remember({text, annotations, past}: LiveArticle): PastText[] {
  const {length} = text
  const hash = hashText(text)
  const places = new Map<string, Place>()
  for (const {annotation, spans} of annotations) {
    if (spans) places.set(annotation.id, {spans, words: spans.map((span) => text.slice(...span))})
  }
  const others = past.filter((one) => one.length !== length || one.hash !== hash)
  return [...others.slice(1 - pastTexts), {length, hash, places}]
}

/** Whether the words after a change that went over all of them are still the same statement. */
function isSame(before: string, after: string): boolean {
  if (!isSameStatement(before, after)) return false
  return editDistance(before, after) <= Math.max(before.length, after.length) / 4
}
