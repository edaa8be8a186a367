import search from 'approx-string-match'
import {likeness} from '../../core/annotation/likeness.ts'
import type {Selector, Span} from '../../core/index.ts'

/**
 * The rule of Hypothesis's client, after its description: all exact matches, or
 * else approximate ones with up to half of the characters wrong; the best by quote,
 * prefix, suffix and position (50, 20, 20, 2) is taken, however bad it is.
 */
export function bestMatch(text: string, {exact, prefix, suffix, start}: Selector): Span | undefined {
  const matches: {start: number; end: number; errors: number}[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    matches.push({start: at, end: at + exact.length, errors: 0})
  }
  if (!matches.length) matches.push(...search(text, exact, Math.min(256, exact.length / 2)))
  let best: Span | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const match of matches) {
    const score =
      50 * (1 - match.errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      20 * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      2 * (1 - Math.abs(match.start - start) / text.length)
    if (score > bestScore) {
      bestScore = score
      best = [match.start, match.end]
    }
  }
  return best
}
