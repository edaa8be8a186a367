import type {Analysis, Claim, Span} from '../article.ts'
import {extentOf, startOf} from './claim-text.ts'

/**
 * The claim that the offset is in, by its content, cue or source; the
 * innermost one where claims nest. Both ends of a span count, as a cursor stands
 * between characters.
 */
export function claimAt({claims}: Analysis, offset: number): Claim | undefined {
  const holding = claims.filter(({source, cue, content}) =>
    [...source, ...cue, ...content].some((span) => touches(span, offset)),
  )
  return least(holding, (claim) => lengthOf(extentOf(claim)))
}

/** The claim at the offset, or else the one whose surrounding words the offset is among. */
export function claimNear(analysis: Analysis, offset: number): Claim | undefined {
  const around = analysis.claims.filter((claim) => touches(extentOf(claim), offset))
  return claimAt(analysis, offset) ?? least(around, (claim) => lengthOf(extentOf(claim)))
}

/** The first claim that begins after the offset; from the article's start again when there is none. */
export function nextClaim(claims: readonly Claim[], offset: number): Claim | undefined {
  const inOrder = byPosition(claims)
  return inOrder.find((claim) => startOf(claim)[0] > offset) ?? inOrder[0]
}

/** The last claim that begins before the offset; the article's last one when there is none. */
export function previousClaim(claims: readonly Claim[], offset: number): Claim | undefined {
  const inOrder = byPosition(claims)
  return inOrder.findLast((claim) => startOf(claim)[0] < offset) ?? inOrder.at(-1)
}

/** Claims as a reader meets their contents. */
export function byPosition(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => startOf(a)[0] - startOf(b)[0])
}

function touches([start, end]: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

function lengthOf([start, end]: Span): number {
  return end - start
}

function least<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined
  for (const item of items) if (!best || measure(item) < measure(best)) best = item
  return best
}
