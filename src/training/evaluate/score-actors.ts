import type {LabelledArticle, LabelledAttribution, Reference} from '../../../test/fixtures/read-labelled.ts'
import type {Analysis, Claim} from '../../core/index.ts'
import {wordIndex} from './score-attributions.ts'

/** What became of one labelled attribution that has an actor. */
export interface Verdict {
  article: string
  attribution: LabelledAttribution
  reference: Reference
  /** The claim that holds the attribution's content; undefined when none does. */
  claim?: Claim
  /** The name of the actor that the claim was given. */
  actor?: string
  right: boolean
  /** Whether the relays are exactly those labelled. */
  rightChain: boolean
  /** Whether the date is the one labelled, or both give none. */
  rightDate: boolean
}

/**
 * Judges the actors of an analysis against an article's labels.
 *
 * A claim answers to the attribution with whose content it shares the most
 * words (Dice coefficient of at least one half), and to no other. Its actor is
 * right when it goes by the name that the labels give, or for unnamed sources by
 * words that share the noun; and when the same actor does not stand for somebody
 * else more often.
 */
export function judgeActors({id, text, attributions}: LabelledArticle, {actors, claims}: Analysis): Verdict[] {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const answers = pair(text, attributions, claims)
  const unnamed = new Set(
    attributions.filter(({reference}) => reference === 'unnamed').map(({actor: [wording]}) => wording),
  )
  const verdicts = attributions.flatMap((attribution): Verdict[] => {
    const {reference} = attribution
    if (!reference) return []
    const claim = answers.get(attribution)
    const actor = claim?.actor && names.get(claim.actor)
    const relays = claim?.chain.map((relay) => names.get(relay)) ?? []
    return [
      {
        article: id,
        attribution,
        reference,
        claim,
        actor,
        right: goesBy(attribution.actor, actor, unnamed.has(attribution.actor[0])),
        rightChain:
          relays.length === attribution.via.length &&
          attribution.via.every((relay, index) => goesBy([relay], relays[index], true)),
        rightDate: claim?.said?.date === attribution.said,
      },
    ]
  })
  const owners = ownersOf(verdicts)
  return verdicts.map((verdict) => {
    const {claim, attribution} = verdict
    const owner = claim?.actor && owners.get(claim.actor)
    return owner === undefined || owner === attribution.actor[0] ? verdict : {...verdict, right: false}
  })
}

/** Pairs attributions with claims, the likest contents first. */
function pair(text: string, attributions: LabelledAttribution[], claims: Claim[]): Map<LabelledAttribution, Claim> {
  const wordsIn = wordIndex(text)
  const contents = claims.map((claim) => ({claim, content: new Set(wordsIn(claim.content))}))
  const likenesses = attributions.flatMap((attribution) => {
    const words = wordsIn(attribution.content)
    return contents.map(({claim, content}) => ({
      attribution,
      claim,
      likeness: (2 * words.filter((word) => content.has(word)).length) / (words.length + content.size),
    }))
  })
  const answers = new Map<LabelledAttribution, Claim>()
  const taken = new Set<Claim>()
  for (const {attribution, claim, likeness} of likenesses.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < 0.5) break
    if (answers.has(attribution) || taken.has(claim)) continue
    answers.set(attribution, claim)
    taken.add(claim)
  }
  return answers
}

/** Whom each actor stands for: the one for whom it stands most often, the first of them in a tie. */
function ownersOf(verdicts: Verdict[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const {claim, attribution, right} of verdicts) {
    if (!claim?.actor || !right) continue
    const byOwner = counts.get(claim.actor) ?? new Map<string, number>()
    byOwner.set(attribution.actor[0], (byOwner.get(attribution.actor[0]) ?? 0) + 1)
    counts.set(claim.actor, byOwner)
  }
  return new Map([...counts].map(([actor, byOwner]) => [actor, [...byOwner].sort(([, a], [, b]) => b - a)[0][0]]))
}

function goesBy(wordings: string[], name: string | undefined, unnamed: boolean): boolean {
  if (!name) return false
  const key = unnamed ? nounOf : plain
  return wordings.some((wording) => key(wording) === key(name))
}

/** "An aide to the secretary" is about an aide: the last word before what describes it. */
function nounOf(wording: string): string {
  return (
    plain(wording)
      .split(/,| (?:of|in|at|to|with|who|for|from|close|familiar|following|released|published)\b/)[0]
      .split(' ')
      .at(-1) ?? ''
  )
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(?:the|an?|his|her|its|their|mr|ms|mrs|dr)\.? /, '')
    .replace(/^['"“]|['",”.]+$/g, '')
}
