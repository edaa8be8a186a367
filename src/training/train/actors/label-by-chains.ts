import type {Root} from 'nlcst'
import {isPersonal} from '../../../core/claims/actors/linking/anaphor.ts'
import type {Entity, Reference} from '../../../core/claims/actors/reference.ts'
import '../../../core/claims/tree.ts'
import type {Label} from './teach.ts'

/** For every place of the text that a chain refers to by its head, which chain; by the end offset of the head. */
export type ChainAt = ReadonlyMap<number, number>

/**
 * Labels anaphors by coreference chains: right is the entity that stands for the
 * anaphor's chain for the most part, or somebody new where the chain begins.
 *
 * @param begins the chains that begin with a noun, by that noun's end offset; nouns are not labelled without it
 */
export function labelByChains(tree: Root, chainAt: ChainAt, begins?: ReadonlySet<number>): Label {
  const {words} = tree.data!.prose
  const chainOf = ({head}: Reference) => chainAt.get(words[head].end)
  const cache = new WeakMap<Entity, {size: number; chain: number | undefined}>()
  const chainOfEntity = (entity: Entity) => {
    const known = cache.get(entity)
    if (known?.size === entity.references.length) return known.chain
    const chain = mostCommon(entity.references.map(chainOf))
    cache.set(entity, {size: entity.references.length, chain})
    return chain
  }
  return ({anaphor: {kind, reference}, candidates}) => {
    if (!reference || (!isPersonal(kind) && !begins)) return undefined
    const chain = chainOf(reference)
    if (chain === undefined) return undefined
    const right = candidates.map(({entity}) => entity !== undefined && chainOfEntity(entity) === chain)
    if (right.some(Boolean)) return right
    return reference.form === 'noun' && begins?.has(words[reference.head].end)
      ? candidates.map(({entity}) => !entity)
      : undefined
  }
}

function mostCommon(chains: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>()
  for (const chain of chains) if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
