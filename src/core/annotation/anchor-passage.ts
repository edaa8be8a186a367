import type {Span} from '../article.ts'
import type {Selector} from './annotation.ts'

/** Where a passage is now. `moved` is certain, too: its words stand elsewhere, and nowhere else. */
export type Anchoring =
  | {state: 'exact' | 'moved'; span: Span}
  | {state: 'ambiguous'; candidates: Span[]}
  | {state: 'orphaned'}

/**
 * Finds a described passage in `text`: its exact words, told apart by the words
 * around them where they occur more than once or are short. It never takes a
 * look-alike: a passage whose words changed is orphaned, places that fit alike
 * are ambiguous.
 */
export function anchorPassage(text: string, selector: Selector): Anchoring {
  const {exact, start} = selector
  if (!exact) return {state: 'orphaned'}
  const places = placesOf(text, exact)
  if (places.length === 0) return {state: 'orphaned'}
  const ranked = places
    .map((place) => ({place, fit: agreement(text, place, selector)}))
    .sort((a, b) => b.fit - a.fit || Math.abs(a.place - start) - Math.abs(b.place - start))
  const [best, rival] = ranked
  const whole = best.fit === selector.prefix.length + selector.suffix.length
  const own = whole || best.fit >= enoughContext || (!rival && exact.length >= distinctive)
  // The old place decides between equals only where the words around it are the old ones, too.
  const ahead = !rival || best.fit - rival.fit >= lead || (whole && (rival.fit < best.fit || best.place === start))
  if (own && ahead) {
    return {state: best.place === start ? 'exact' : 'moved', span: [best.place, best.place + exact.length]}
  }
  return {state: 'ambiguous', candidates: ranked.map(({place}): Span => [place, place + exact.length])}
}

/** Words of this length are taken for the passage wherever they stand, if they stand in one place only. */
const distinctive = 20
/** How much of the context has to agree for shorter words, or where the words stand more than once. */
const enoughContext = 16
/** By how much the best place has to agree better than the next one. */
const lead = 8

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
