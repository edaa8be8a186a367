import type {LabelledArticle, LabelledAttribution, Reference} from '../../test/fixtures/read-labelled.ts'
import type {Analysis, Claim} from '../core/index.ts'
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
 * words (Dice coefficient of at least one half). Its actor is right when it goes
 * by the name that the labels give, or for unnamed sources by words that share
 * the noun; and when the same actor does not stand for somebody else more often.
 */
export function judgeActors({id, text, attributions}: LabelledArticle, {actors, claims}: Analysis): Verdict[] {
  const wordsIn = wordIndex(text)
  const contents = claims.map(({content}) => new Set(wordsIn(content)))
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const verdicts = attributions.flatMap((attribution): Verdict[] => {
    const {reference} = attribution
    if (!reference) return []
    const claim = claims[nearest(wordsIn(attribution.content), contents)]
    const actor = claim?.actor && names.get(claim.actor)
    const relays = claim?.chain.map((relay) => names.get(relay)) ?? []
    return [
      {
        article: id,
        attribution,
        reference,
        claim,
        actor,
        right: goesBy(attribution, actor),
        rightChain:
          relays.length === attribution.via.length &&
          attribution.via.every((relay, index) => goesBy({actor: [relay], reference: 'unnamed'}, relays[index])),
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

function nearest(gold: number[], contents: Set<number>[]): number {
  const likeness = contents.map(
    (content) => (2 * gold.filter((word) => content.has(word)).length) / (gold.length + content.size),
  )
  const best = Math.max(0.5, ...likeness)
  return likeness.indexOf(best)
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

function goesBy(
  {actor, reference}: Pick<LabelledAttribution, 'actor' | 'reference'>,
  name: string | undefined,
): boolean {
  if (!name) return false
  if (reference === 'unnamed') return actor.some((wording) => nounOf(wording) === nounOf(name))
  return actor.some((wording) => plain(wording) === plain(name))
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
