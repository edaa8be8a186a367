import type {Root} from 'nlcst'
import type {Actor, Claim, Evidence, Mention, Span} from '../../article.ts'
import {countWhile} from '../../count-while.ts'
import type {Word} from '../../language/passage.ts'
import {type Attribution, spanOf} from '../attribution.ts'
import {isPublisher} from './publisher.ts'
import '../tree.ts'

interface Relay {
  actor: string
  because: Evidence
}

/**
 * Traces how each claim came to the reader: `claim.chain` gets the actors that
 * handed it on, from the claim's own actor towards the reader, the article's
 * publisher left out, and the evidence says of each why it is there.
 *
 * First come the relays that the claim's own sentence names, then whoever says
 * the claim around it, then that one's chain. Runs after `resolveActors`.
 */
export function traceChains() {
  return (tree: Root) => {
    const {article, prose, attributions, mentions, actors, claims} = tree.data!
    const byId = new Map(actors.map((actor) => [actor.id, actor]))
    const claimById = new Map(claims.map((claim) => [claim.id, claim]))
    const attributionOf = new Map(attributions.map((each) => [keyOf(placesOf(each, prose.words)), each]))
    const traced = new Map<Claim, Relay[]>()

    for (const claim of claims) {
      const relays = withoutRepeats(trace(claim), claim.actor)
      claim.chain = relays.map(({actor}) => actor)
      claim.evidence.push(...relays.map(({because}) => because))
    }

    function trace(claim: Claim): Relay[] {
      const known = traced.get(claim)
      if (known) return known
      const outer = claim.within === undefined ? undefined : claimById.get(claim.within)
      const relays = [...named(claim), ...(outer ? [...speaker(outer), ...trace(outer)] : [])]
      traced.set(claim, relays)
      return relays
    }

    /** The relays that the claim's own sentence names. */
    function named(claim: Claim): Relay[] {
      const ranges = attributionOf.get(keyOf(claim))?.relays ?? []
      return ranges.flatMap((range) => {
        const span = spanOf(prose.words, range)
        const actor = actorIn(mentions, span)
        return actor ? [{actor, because: {kind: 'chain', text: `handed on by ${nameOf(actor)}`, span}}] : []
      })
    }

    function speaker({actor, cue: [span]}: Claim): Relay[] {
      const text = `stands inside what ${actor && nameOf(actor)} is quoted as saying`
      return actor ? [{actor, because: {kind: 'chain', text, ...(span && {span})}}] : []
    }

    /** Each actor once, the claim's own and the publisher not at all. */
    function withoutRepeats(relays: readonly Relay[], own: string | undefined): Relay[] {
      const seen = new Set([own])
      return relays.filter(({actor}) => {
        if (seen.has(actor) || isOwn(byId.get(actor), article.publisher)) return false
        seen.add(actor)
        return true
      })
    }

    function nameOf(actor: string): string {
      return byId.get(actor)?.name ?? actor
    }
  }
}

type Places = Pick<Claim, 'source' | 'cue' | 'content'>

function placesOf({source, cue, content}: Attribution, words: readonly Word[]): Places {
  const spans = (ranges: Attribution['source']) => ranges.map((range) => spanOf(words, range))
  return {source: spans(source), cue: spans(cue), content: spans(content)}
}

function keyOf({source, cue, content}: Places): string {
  return [source, cue, content].map(String).join('|')
}

/** The actor of the first mention that is inside a span; mentions come by their start. */
function actorIn(mentions: readonly Mention[], [start, end]: Span): string | undefined {
  const first = countWhile(mentions.length, (index) => mentions[index].start < start)
  for (let index = first; index < mentions.length && mentions[index].start < end; index++) {
    if (mentions[index].actor && mentions[index].end <= end) return mentions[index].actor
  }
  return undefined
}

/** Whether an actor is the publication itself, by any of its names. */
function isOwn(actor: Actor | undefined, publisher: string | undefined): boolean {
  if (!actor || !publisher) return false
  return [actor.name, ...actor.aliases].some((name) => isPublisher(name, publisher))
}
