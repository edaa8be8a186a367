import type {Claim, Span} from '../article.ts'

/** How much of the passage and the claim's content has to be common ground, as a share of both together. */
const floor = 0.6

/**
 * The claim that an annotated passage belongs to: the one whose content is the
 * passage, give or take what a newer analysis added or left out. Undefined
 * when no claim overlaps it by the greater part.
 */
export function matchClaim(passage: readonly Span[], claims: readonly Claim[]): Claim | undefined {
  let best: Claim | undefined
  let bestShare = floor
  for (const claim of claims) {
    const common = overlap(passage, claim.content)
    const share = common / (size(passage) + size(claim.content) - common)
    if (share > bestShare) {
      best = claim
      bestShare = share
    }
  }
  return best
}

function overlap(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return sum
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
