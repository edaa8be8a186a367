import {englishPhrases, fillIn, fillInCount} from '../phrases.ts'

/** What a list of files shows of an article's annotations; undefined where it has none. */
export function annotationBadge({all, lost}: {all: number; lost: number}, phrases = englishPhrases) {
  if (!all) return
  // A badge has two letters at most.
  const text = lost ? '!' : all > 99 ? '∞' : String(all)
  const annotations = fillInCount(phrases, phrases.counts.annotations, all)
  const tooltip = lost ? fillIn(phrases.toReview, annotations, lost) : annotations
  return {text, tooltip, lost: lost > 0}
}
