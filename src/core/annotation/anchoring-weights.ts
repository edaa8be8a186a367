/**
 * What makes a place the passage's own. Points for what agrees, out of 100; set by
 * `npm run bench -- anchoring`, which has to find no passage in a wrong place.
 */
export const weights = {
  /** The passage's own words. */
  quote: 50,
  /** The words before it, and after it. */
  prefix: 23,
  suffix: 23,
  /** How near to where it was. */
  position: 4,
  /** Taken off where figures, names or negations are others. */
  details: 15,
}

/** From how many points on a place is taken, if it is alone. */
export const floor = 72
/** By how many points it must be ahead of the next one. */
export const lead = 12
/** The share of a passage's characters that may differ. */
export const errorShare = 0.25
/** Unchanged words of this length are the passage's own wherever they stand, if they are in one place only. */
export const distinctive = 48
/** Or shorter ones, where as many points come from the words around them. */
export const enoughContext = 16
/** A changed passage that scores at least this near its old place is not searched for elsewhere. */
export const beyondDoubt = 92
/** How far around its old place a changed passage is looked for first, in code units. */
export const nearby = 2000
/** More candidates than these are not told apart. */
export const manyCandidates = 50
/** The start and end of the passage are looked for word by word in at most this many places. */
export const manyAligned = 3
/** The word beside a place is looked for in this many code units. */
export const edge = 40
