/**
 * Who said what on labelled articles, with the actor: counted as the labels' own
 * guidelines have it.
 *
 * words: of the words in required gold contents, how many are in a claim of the
 * right actor (recall); of the words in claims' contents, how many are in a gold
 * content of the right actor (precision). Splitting or joining claims changes nothing.
 * claims: a gold claim is found when a claim's content overlaps it by 0.6
 * (intersection over union) and shares its source; a claim is invented when it
 * overlaps no gold content by 0.3.
 * The actor is right when the names are equal, or the claim's is the gold's last words.
 * Of unnamed actors and documents, the words of the source will do.
 */
import type {Actor, Claim, Span} from '../../core/article.ts'
import {lengthOf, overlapOf, sharedLength} from '../../core/overlap.ts'
import type {GoldClaim} from '../corpora/labelled-articles.ts'

type ScoredClaim = Pick<Claim, 'actor' | 'kind' | 'source' | 'content'>
type ScoredActor = Pick<Actor, 'id' | 'name' | 'type'>

export interface ScoredArticle {
  text: string
  gold: readonly GoldClaim[]
  claims: readonly ScoredClaim[]
  actors: readonly ScoredActor[]
}

export const forms = [
  'full name',
  'surname',
  'pronoun',
  'role noun or alias',
  'unnamed',
  'document',
  'no source',
] as const
export type Form = (typeof forms)[number]
export type Outcome = 'right' | 'other named' | 'unnamed instead' | 'partly named' | 'no actor' | 'not found'

/** Counts of one article; they add up. */
export interface ArticleTally {
  wanted: number
  found: number
  any: number
  claimed: number
  good: number
  goodAny: number
  claimsWanted: number
  claimsFound: number
  claimsRight: number
  invented: number
  outcomes: {form: Form; outcome: Outcome; gold: GoldClaim; claim?: ScoredClaim}[]
}

const plain = (name: string | null | undefined) =>
  (name ?? '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
    .trim()

/** Whether a name is the one wanted, but for "the" and "’s", or its last words. */
export function isSameName(have: string | undefined, want: string | null): boolean {
  return plain(have) === plain(want) || (plain(have).length > 2 && plain(want).endsWith(` ${plain(have)}`))
}

/** Whether a claim is given to the actor that gold gives it to. */
export function isRightActor(claim: ScoredClaim, actor: ScoredActor | undefined, want: GoldClaim): boolean {
  if (want.actor === null) return !actor
  if (isSameName(actor?.name, want.actor)) return true
  if (want.actorType !== 'unnamed' && want.actorType !== 'document') return false
  const isNamed = actor?.type === 'person' || actor?.type === 'organization'
  if (actor && isNamed && !plain(want.actor).includes(plain(actor.name))) return false
  return (
    sharedLength(claim.source, want.source) > 0 ||
    (plain(actor?.name).length > 2 && plain(want.actor).includes(plain(actor?.name)))
  )
}

/** How gold words the source. */
export function formOf(want: GoldClaim, text: string): Form {
  if (!want.source.length) return 'no source'
  const words = want.source
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim()
  if (/^(?:he|she|they|it|we|i|who|which|that|his|her|their)$/i.test(words)) return 'pronoun'
  if (want.actorType === 'unnamed' || want.actorType === 'document' || !want.actor)
    return want.actorType === 'document' ? 'document' : 'unnamed'
  if (plain(words).includes(plain(want.actor))) return 'full name'
  return plain(words).includes(plain(want.actor).split(' ').at(-1)!) ? 'surname' : 'role noun or alias'
}

/** Counts one article. */
export function tallyArticle({text, gold, claims, actors}: ScoredArticle): ArticleTally {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const actorOf = (claim: ScoredClaim) => (claim.actor === undefined ? undefined : byId.get(claim.actor))
  const isRight = (claim: ScoredClaim, want: GoldClaim) => isRightActor(claim, actorOf(claim), want)
  const tally: ArticleTally = {
    wanted: 0,
    found: 0,
    any: 0,
    claimed: 0,
    good: 0,
    goodAny: 0,
    claimsWanted: 0,
    claimsFound: 0,
    claimsRight: 0,
    invented: 0,
    outcomes: [],
  }
  countWords()
  countClaims()
  return tally

  function countWords() {
    for (const {index: at} of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const covers = ({content}: {content: readonly Span[]}) => content.some(([start, end]) => start <= at && at < end)
      const wants = gold.filter(covers)
      const haves = claims.filter(covers)
      const required = wants.filter(({optional}) => !optional)
      if (required.length) {
        tally.wanted++
        if (haves.length) tally.any++
        if (required.some((want) => haves.some((have) => isRight(have, want)))) tally.found++
      }
      if (haves.length) {
        tally.claimed++
        if (wants.length) tally.goodAny++
        if (wants.some((want) => haves.some((have) => isRight(have, want)))) tally.good++
      }
    }
  }

  function countClaims() {
    const used = new Set<ScoredClaim>()
    for (const want of gold) {
      if (want.optional) continue
      tally.claimsWanted++
      tally.outcomes.push({form: formOf(want, text), gold: want, ...outcomeOf(want)})
      const isSourced = (claim: ScoredClaim) =>
        !want.source.length ||
        sharedLength(claim.source, want.source) > 0 ||
        isSameName(actorOf(claim)?.name, want.actor)
      const best = claims
        .filter((claim) => !used.has(claim))
        .map((claim) => ({claim, overlap: overlapOf(claim.content, want.content)}))
        .sort((a, b) => b.overlap - a.overlap)
        .find(({claim, overlap}) => overlap >= 0.6 && isSourced(claim))
      if (!best) continue
      used.add(best.claim)
      tally.claimsFound++
      if (isRight(best.claim, want)) tally.claimsRight++
    }
    tally.invented = claims.filter(
      (claim) => !used.has(claim) && !gold.some(({content}) => overlapOf(claim.content, content) >= 0.3),
    ).length
  }

  function outcomeOf(want: GoldClaim): {outcome: Outcome; claim?: ScoredClaim} {
    const near = claims
      .filter(({content}) => sharedLength(content, want.content) > 0.3 * lengthOf(want.content))
      .sort((a, b) => sharedLength(b.content, want.content) - sharedLength(a.content, want.content))
    const [claim] = near
    if (!claim) return {outcome: 'not found'}
    if (near.some((each) => isRight(each, want))) return {outcome: 'right', claim}
    const actor = actorOf(claim)
    if (!actor) return {outcome: 'no actor', claim}
    const isPart = plain(want.actor).includes(plain(actor.name)) || plain(actor.name).includes(plain(want.actor) || '~')
    return {outcome: isPart ? 'partly named' : actor.type === 'unnamed' ? 'unnamed instead' : 'other named', claim}
  }
}
