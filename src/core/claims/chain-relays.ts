import type {Word, WordRange} from '../language/passage.ts'
import type {Attribution} from './attribution.ts'
import {outletAt} from './chain-outlets.ts'

const handing = /^(?:told|tell|tells|telling|with|to|on|in|for|by|via|through|informed|briefed)$/i
/** How far from the cue a relay is looked for, in words. */
const reach = 30

/**
 * The outlets that the words around an attribution's cue name as having handed it
 * on, in text order: "told the Herald", "in an interview with CNN", "as quoted by
 * the agency", "in a statement carried by state media". Reporters, lawmakers or
 * a court are addressed too, but publish nothing. Looks no further than `limits`.
 */
export function findRelays(
  words: readonly Word[],
  {source, cue, content}: Attribution,
  limits: WordRange,
): WordRange[] {
  const from = Math.max(limits.first, Math.min(cue[0].first, source[0]?.first ?? cue[0].first) - reach)
  const to = Math.min(limits.last, cue[0].last + reach)
  const relays: WordRange[] = []
  for (let index = from; index < to; index++) {
    if (!handing.test(words[index].text) || isIn(content, index) || isIn(source, index + 1)) continue
    const outlet = outletAt(words, index + 1, to)
    if (!outlet || isIn(content, outlet.first)) continue
    relays.push(outlet)
    index = outlet.last - 1
  }
  return relays
}

function isIn(ranges: readonly WordRange[], index: number): boolean {
  return ranges.some(({first, last}) => first <= index && index < last)
}
