import {counted} from './claim-text.ts'

/** What a list of files shows of an article's annotations; undefined where it has none. */
export function annotationBadge({all, lost}: {all: number; lost: number}) {
  if (!all) return
  // A badge has two letters at most.
  const text = lost ? '!' : all > 99 ? '∞' : String(all)
  const tooltip = counted(all, 'annotation') + (lost ? `, ${lost} to review` : '')
  return {text, tooltip, lost: lost > 0}
}
