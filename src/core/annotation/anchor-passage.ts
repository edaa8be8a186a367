import type {Span} from '../article.ts'
import type {Selector} from './annotation.ts'

/** Where a passage is now. `moved` is certain, too: its words stand elsewhere, and nowhere else. */
export type Anchoring =
  | {state: 'exact' | 'moved'; span: Span}
  | {state: 'ambiguous'; candidates: Span[]}
  | {state: 'orphaned'}

/**
 * Finds a described passage in `text`: its exact words, told apart by the words
 * around them where they occur more than once. It never takes a look-alike: a
 * passage whose words changed is orphaned, two places that fit alike are ambiguous.
 */
export function anchorPassage(text: string, selector: Selector): Anchoring {
  const {exact, start} = selector
  if (!exact) return {state: 'orphaned'}
  const places = placesOf(text, exact)
  if (places.length === 0) return {state: 'orphaned'}
  const fits = places.map((place) => agreement(text, place, selector))
  const best = Math.max(...fits)
  const rivals = places.filter((_, index) => fits[index] === best)
  const same = rivals.find((place) => place === start)
  // The old place decides among equals only where the words around it are the old ones, too.
  const whole = selector.prefix.length + selector.suffix.length
  const found = rivals.length === 1 ? rivals[0] : best === whole ? same : undefined
  if (found === undefined) return {state: 'ambiguous', candidates: rivals.map((place) => [place, place + exact.length])}
  return {state: found === start ? 'exact' : 'moved', span: [found, found + exact.length]}
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at)
  return places
}

/** How many code units next to the place agree with the selector's prefix and suffix. */
function agreement(text: string, place: number, {exact, prefix, suffix}: Selector): number {
  let before = 0
  while (before < prefix.length && text[place - 1 - before] === prefix[prefix.length - 1 - before]) before++
  const end = place + exact.length
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
