import type {Span} from '../article.ts'
import {beyondDoubt, distinctive, enoughContext, errorShare, floor, lead} from './anchoring-weights.ts'
import type {Selector} from './annotation.ts'
import {type Candidate, createFinder} from './find-candidates.ts'
import {isDescribedBy} from './is-described.ts'

/**
 * Where a passage is now. `moved` is certain, too: it is elsewhere, or its words
 * were changed in a way that leaves no doubt. Of an orphaned one the last known
 * words are those of its selector. `unfinished` when the time was up before
 * everything was looked at.
 */
export type Anchoring =
  | {state: 'exact' | 'moved'; span: Span}
  | {state: 'ambiguous'; candidates: Span[]; unfinished?: true}
  | {state: 'orphaned'; unfinished?: true}

export interface AnchoringOptions {
  /**
   * The article as it was when passages were described, kept by the host, the newest
   * text first (`textsToKeep`). It needs no hash: a passage is followed through what
   * changed since only if that text has its words, and those around them, where its
   * selector says.
   */
  before?: readonly string[]
  /** Milliseconds for all passages together, by the clock `now`; unlimited when absent. */
  budget?: number
  now?: () => number
}

/**
 * Finds described passages in one text: at their old place, by their exact words,
 * by the words around them, by what is left of their words, near the old place
 * first. It never takes a look-alike: figures, names and negations may not
 * differ, and places that fit about as well are ambiguous.
 */
export function createAnchoring(text: string, {before = [], budget = Infinity, now = () => 0}: AnchoringOptions = {}) {
  const end = now() + budget
  const finder = createFinder(text, before)
  return (selector: Selector): Anchoring => {
    const {exact, start} = selector
    if (!exact) return {state: 'orphaned'}
    if (isDescribedBy(text, selector)) {
      // The words and all words around them are where they were.
      return {state: 'exact', span: [start, start + exact.length]}
    }
    const find = finder(selector)
    let unfinished = false
    const candidates = find.unchanged()
    if (!candidates.some(({inPlace, points}) => inPlace && points >= beyondDoubt)) {
      // The same words elsewhere may be a copy, and the passage where it was, but changed.
      candidates.push(...find.changedNearby())
      if (!isSettled(candidates) && !isAlone(candidates)) {
        unfinished = now() > end
        if (!unfinished) candidates.push(...find.changedAnywhere())
      }
    }
    return {...decide(candidates), ...(unfinished && {unfinished})}

    function decide(found: readonly Candidate[]): Anchoring {
      const ranked = distinct(found)
      const [best, rival] = ranked
      if (!best) return {state: 'orphaned'}
      const ahead = best.points - (rival?.points ?? 0) >= lead
      if (!unfinished && ahead && isOwn(best)) {
        const same = best.span[0] === start && text.slice(...best.span) === exact
        return {state: same ? 'exact' : 'moved', span: best.span}
      }
      return {state: 'ambiguous', candidates: ranked.map(({span}) => span)}
    }
  }
}

/** Finds one passage; for many in one text make one `createAnchoring`. */
export function anchorPassage(text: string, selector: Selector, options?: AnchoringOptions): Anchoring {
  return createAnchoring(text, options)(selector)
}

/** Whether a place needs no look elsewhere: unchanged words with their context, or hardly changed ones near the old place. */
function isSettled(candidates: readonly Candidate[]): boolean {
  const [best, rival] = distinct(candidates)
  if (!best?.sameDetails || (rival && best.points - rival.points < lead)) return false
  return best.points >= beyondDoubt || (best.unchanged && best.context >= enoughContext)
}

/** Whether long unchanged words are in one place, and nothing like them where they were. */
function isAlone(candidates: readonly Candidate[]): boolean {
  return candidates.length === 1 && candidates[0].unchanged && isOwn(candidates[0])
}

function isOwn({points, unchanged, context, length, sameDetails, quote}: Candidate): boolean {
  if (!sameDetails || quote < 1 - errorShare) return false
  return points >= floor || (unchanged && (length >= distinctive || context >= enoughContext))
}

/** Best first; of places that overlap only the best. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted((a, b) => b.points - a.points)
  return ranked.filter(({span}, index) => !ranked.slice(0, index).some(({span: better}) => overlaps(span, better)))
}

function overlaps([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end
}
