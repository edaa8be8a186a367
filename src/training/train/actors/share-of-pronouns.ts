import type {Actor, Mention, Span} from '../../../core/article.ts'

/** A pronoun of a corpus, and the places where its chain names the person. */
export interface GoldPronoun {
  span: Span
  /** Where any chain is named, and which chain that is. */
  chain: number
}

export interface GoldNames {
  /** Heads of the names of all chains. */
  names: {span: Span; chain: number}[]
  pronouns: GoldPronoun[]
}

const personal = /^(?:he|she|him|her|his|hers|himself|herself)$/i

export const isPersonal = (text: string) => personal.test(text)

/**
 * How many of the pronouns are given to their chain: their actor's names stand
 * for the most part in it. `missed` holds those that are not.
 */
export function shareOfPronouns(
  {names, pronouns}: GoldNames,
  {mentions, actors}: {mentions: Mention[]; actors: Actor[]},
) {
  const chainOf = new Map<string, number | undefined>()
  for (const {id} of actors)
    chainOf.set(id, mostCommon(mentions.filter((each) => each.actor === id && each.form === 'name').flatMap(chainAt)))
  const at = new Map(mentions.filter(({form}) => form === 'pronoun').map((mention) => [mention.start, mention]))
  const missed = pronouns.filter(({span, chain}) => {
    const actor = at.get(span[0])?.actor
    return actor === undefined || chainOf.get(actor) !== chain
  })
  return {right: pronouns.length - missed.length, all: pronouns.length, missed}

  function chainAt({start, end}: Mention): number[] {
    const found = names.find(({span: [from, to]}) => from < end && start < to && to <= end + 3)
    return found ? [found.chain] : []
  }
}

function mostCommon(chains: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const chain of chains) counts.set(chain, (counts.get(chain) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
