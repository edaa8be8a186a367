import type {Span} from '../article.ts'
import type {Selector} from './annotation.ts'

/** Enough for two places with the same words to differ, in all but a litany. */
const contextLength = 48

/** Describes a passage of `text` so that it can be found again after edits. */
export function describePassage(text: string, [start, end]: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  }
}
