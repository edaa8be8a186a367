import type {Passage} from '../annotation/annotate-passage.ts'
import {matchClaim} from '../annotation/match-claims.ts'
import type {Analysis, Claim, Span} from '../article.ts'
import {startOf} from './claim-text.ts'
import {claimNear} from './find-claim.ts'
import {responseAt} from './response-rows.ts'

/**
 * What a cursor or a selection means: the claim at the cursor, or else the words that say
 * that somebody was asked and did not comment; the claim whose content, or first part of
 * it, is selected; else the selected words themselves. Undefined where nothing is selected
 * and neither stands.
 */
export function passageAt(text: string, analysis: Analysis, [from, to]: Span): Passage | undefined {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const selected: Span = [start, start + words.trim().length]
  if (!words.trim()) {
    const claim = claimNear(analysis, from)
    if (claim) return passageOf(claim)
    const response = responseAt(analysis, from)
    return response && {spans: [response.span]}
  }
  const claim = analysis.claims.find((one) => isSame(startOf(one), selected)) ?? matchClaim([selected], analysis.claims)
  return claim ? passageOf(claim) : {spans: [selected]}
}

/** A claim as a passage: its content, or its cue where it has none. */
export function passageOf(claim: Claim): Passage {
  return {spans: claim.content.length ? claim.content : claim.cue, claim}
}

function isSame(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
