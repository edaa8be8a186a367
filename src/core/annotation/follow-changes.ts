import {distance} from 'fastest-levenshtein'
import type {Span} from '../article.ts'
import {anchorPassage} from './anchor-passage.ts'
import {describePassage} from './describe-passage.ts'
import {diffTexts} from './diff-texts.ts'
import {type Edit, followEdits} from './follow-edits.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {
  createPieceTable,
  isSameText,
  type PieceTable,
  type Replacement,
  readPieces,
  replaceWords,
} from './piece-table.ts'
import {isSameStatement} from './same-statement.ts'

/** An open article's text and annotations; a value, replaced with each change. */
export interface LiveArticle {
  text: PieceTable
  annotations: readonly LiveAnnotation[]
  /** Where annotations stood in texts that the article has been through, the newest last. */
  past: readonly PastText[]
}

interface PastText {
  text: PieceTable
  places: ReadonlyMap<string, readonly Span[]>
}

/** At most this many earlier texts of the article are remembered, for undo and redo. */
const pastTexts = 200
/** A text in more pieces is put together, */
const manyPieces = 1000
/** and of those before it, which are of other strings, only so many are remembered. */
const pastStrings = 3

/**
 * The article after edits that happened at once (offsets before the edits; none
 * overlap). Passages follow the edits; an edit that replaces a whole passage, as a
 * formatter's of the whole document, is first looked into for what it changed.
 *
 * When the text is one that the article had before (undo, redo), passages stand
 * where they stood then. What was lost is found again when its own words come back.
 *
 * What is typed costs no more in a long text: the text is put together only where a
 * passage is lost, rewritten, or found again.
 */
export function followChanges(article: LiveArticle, edits: readonly Replacement[]): LiveArticle {
  const edited = replaceWords(article.text, edits)
  const isScattered = edited.pieces.length > manyPieces
  const text = isScattered ? createPieceTable(readPieces(edited)) : edited
  const past = remember(article, isScattered ? pastStrings : pastTexts)
  const known = past.findLast((one) => isSameText(one.text, text))
  let whole: {before: string; after: string} | undefined
  let finer: Edit[] | undefined
  return {text, past, annotations: article.annotations.map(follow)}

  function texts() {
    whole ??= {before: readPieces(article.text), after: readPieces(text)}
    return whole
  }

  function follow(live: LiveAnnotation): LiveAnnotation {
    const before = known?.places.get(live.annotation.id)
    if (before) return {annotation: live.annotation, spans: [...before]}
    if (!live.spans) return comesBack(live)
    const spans = live.spans.map(place)
    if (spans.every((span) => span !== undefined)) return {...live, spans}
    // Its last words are those that it had before this change.
    const target = live.spans.map((span, part) => ({
      ...live.annotation.target[part],
      ...describePassage(texts().before, span),
    }))
    return {annotation: {...live.annotation, target}, lost: 'orphaned'}
  }

  function place(span: Span): Span | undefined {
    const followed = followEdits(span, edits)
    if (followed || !edits.some(isRewritten)) return followed
    const {before, after} = texts()
    finer ??= diffTexts(before, after)
    const found = followEdits(span, finer)
    return found && isSame(before.slice(...span), after.slice(...found)) ? found : undefined

    /** Taking a passage out is not rewriting, even where the same words stand again beside it. */
    function isRewritten({start, removed, inserted}: Edit): boolean {
      return start <= span[0] && span[1] <= start + removed && inserted > 0
    }
  }

  function comesBack(live: LiveAnnotation): LiveAnnotation {
    const {target} = live.annotation
    const put = (exact: string) => edits.some(({inserted}) => inserted >= exact.length)
    if (!target.some(({exact}) => put(exact))) return live
    const {after} = texts()
    if (!target.every(({exact}) => after.includes(exact))) return live
    const spans = target
      .map((selector) => anchorPassage(after, selector))
      .flatMap((anchor) => ('span' in anchor ? [anchor.span] : []))
    return spans.length === target.length ? {annotation: live.annotation, spans} : live
  }
}

function remember({text, annotations, past}: LiveArticle, many: number): PastText[] {
  const places = new Map<string, readonly Span[]>()
  for (const {annotation, spans} of annotations) if (spans) places.set(annotation.id, spans)
  const others = past.filter((one) => !isSameText(one.text, text))
  return [...others, {text, places}].slice(-many)
}

/** Whether the words after a change that went over all of them are still the same statement. */
function isSame(before: string, after: string): boolean {
  if (!isSameStatement(before, after)) return false
  return distance(before, after) <= Math.max(before.length, after.length) / 4
}
