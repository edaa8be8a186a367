import type {Passage} from '../annotation/annotate-passage.ts'
import {annotatedSpans, matchClaim} from '../annotation/match-claims.ts'
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
    if (claim) return passageOf(analysis, claim)
    const response = responseAt(analysis, from)
    return response && {spans: [response.span]}
  }
  const claim = analysis.claims.find((one) => isSame(startOf(one), selected)) ?? matchClaim([selected], analysis.claims)
  return claim ? passageOf(analysis, claim) : {spans: [selected]}
}

/** A claim of the analysis as a passage. */
export function passageOf({claims}: Pick<Analysis, 'claims'>, claim: Claim): Passage {
  return {spans: annotatedSpans(claim), claim, claims}
}

function isSame(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
