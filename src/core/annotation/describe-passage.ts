import type {Span} from '../article.ts'
import {isObject, type Json} from '../parse-json.ts'
import type {Selector} from './annotation.ts'

/** Enough for two places with the same words to differ, in all but a litany. */
const contextLength = 48
/** At most this much, where words repeat. */
const longestContext = 384

/** Describes a passage of `text` so that it can be found again after edits: with words around it that make it unique. */
export function describePassage(text: string, [start, end]: Span): Selector {
  for (let length = contextLength; ; length *= 2) {
    const first = wholePair(text, Math.max(0, start - length))
    const last = wholePair(text, Math.min(text.length, end + length))
    const whole = text.slice(first, last)
    if (length < longestContext && text.indexOf(whole) !== text.lastIndexOf(whole)) continue
    return {exact: text.slice(start, end), prefix: text.slice(first, start), suffix: text.slice(end, last), start, end}
  }
}

/** The selector that a link carries as JSON; undefined for anything else. */
export function readSelector(json: Json): Selector | undefined {
  if (!isObject(json)) return undefined
  const {exact, prefix, suffix, start, end} = json
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end < start) return undefined
  return {exact, prefix, suffix, start, end}
}

/** The offset, or the next one where it would cut a surrogate pair in two. */
function wholePair(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset
}
