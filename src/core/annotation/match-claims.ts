import type {Claim, Span} from '../article.ts'
import {lengthOf, overlapOf} from '../overlap.ts'

/** How much of the passage and the claim's content has to be common ground, as a share of both together. */
const floor = 0.6

/** The words of a claim that annotations are put on: its content, or its cue where it has none. */
export function annotatedSpans({content, cue}: Claim): Span[] {
  return content.length ? content : cue
}

/**
 * The claims that an annotated passage belongs to: the one whose words are the passage, as `matchClaim` finds it, and
 * those of the very same words: “The *Ledger* reports, citing officials, that …” are two.
 */
export function matchClaims(passage: readonly Span[], claims: readonly Claim[]): Claim[] {
  const best = matchClaim(passage, claims)
  if (!best) return []
  const words = annotatedSpans(best)
  return claims.filter((claim) => claim === best || overlapOf(words, annotatedSpans(claim)) === 1)
}

/**
 * The claim that an annotated passage belongs to: the one whose content is the
 * passage, give or take what a newer analysis added or left out. Undefined
 * when no claim overlaps it by the greater part.
 */
export function matchClaim(passage: readonly Span[], claims: readonly Claim[]): Claim | undefined {
  let best: Claim | undefined
  let bestShare = floor
  for (const claim of claims) {
    const share = overlapOf(passage, annotatedSpans(claim))
    if (share > bestShare) {
      best = claim
      bestShare = share
    }
  }
  return best
}

/** The shortest claim whose content has all of the passage: of a quotation, the claim that quotes it in part. */
export function findClaimAround(passage: readonly Span[], claims: readonly Claim[]): Claim | undefined {
  const around = claims.filter(({content}) =>
    passage.every(([start, end]) => content.some(([from, to]) => from <= start && end <= to)),
  )
  return around.toSorted((one, other) => lengthOf(one.content) - lengthOf(other.content))[0]
}
