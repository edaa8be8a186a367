import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {wordsOf} from '../view/claim-text.ts'
import {claimKey} from './claim-key.ts'
import {type ClaimReference, quoteContext} from './claim-link.ts'
import {compareQuotation} from './compare-quotation.ts'
import {foldedWords} from './quoted-words.ts'

/**
 * What a reference leads to. `exact`: the words are those that were cited. `moved`:
 * the claim begins and ends as the cited one did, but some of it was changed.
 * `ambiguous`: several say the same where the same words are around.
 */
export type CitedClaim =
  | {state: 'exact' | 'moved'; claim: Claim}
  | {state: 'ambiguous'; candidates: Claim[]}
  | {state: 'gone'}

/** At most this many claims are offered. */
const mostCandidates = 5

/**
 * Finds the claim that a note cites: by its words, and where several claims say the
 * same, by the words around it. A claim that only looks like it is never the answer.
 */
export function findCitedClaim(article: AnnotatedArticle, reference: ClaimReference): CitedClaim {
  const {claims} = article.analysis
  const same = claims.filter((claim) => claimKey(article, claim) === reference.key)
  if (same.length) return choose('exact', same)
  const alike = claims.filter(({content}) => beginsAndEnds(wordsOf(article, content), reference))
  if (alike.length) return choose('moved', alike)
  return {state: 'gone'}

  function choose(state: 'exact' | 'moved', found: Claim[]): CitedClaim {
    if (found.length === 1) return {state, claim: found[0]}
    const inPlace = found.filter((claim) => fits(quoteContext(article, claim), reference))
    return inPlace.length === 1 ? {state, claim: inPlace[0]} : {state: 'ambiguous', candidates: found}
  }
}

/** Both ends, or of a short claim all of it; a claim of one or two words is too short to be known by its ends. */
function beginsAndEnds(content: string, {start, end}: ClaimReference): boolean {
  const words = foldedWords(content)
  const first = foldedWords(start)
  const last = end === undefined ? [] : foldedWords(end)
  if (first.length + last.length < 3 || words.length < first.length + last.length) return false
  return (
    first.every((word, index) => words[index] === word) &&
    last.every((word, index) => words[words.length - last.length + index] === word)
  )
}

function fits([before, after]: [string, string], {prefix = '', suffix = ''}: ClaimReference): boolean {
  return before.endsWith(prefix) && after.startsWith(suffix)
}

/** Claims that share words with what is known of one that is gone, the likeliest first; every claim is compared. */
export function likelyClaims(article: AnnotatedArticle, {start, end}: ClaimReference): Claim[] {
  const known = end === undefined ? start : `${start} … ${end}`
  return article.analysis.claims
    .map((claim) => ({claim, share: compareQuotation(known, wordsOf(article, claim.content)).share}))
    .filter(({share}) => share >= 0.5)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostCandidates)
    .map(({claim}) => claim)
}
