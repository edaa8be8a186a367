import type {WordRange} from '../../../core/language/passage.ts'
import type {GoldAttribution} from '../../corpora/gold-article.ts'

export type Outcome = 'right' | 'wrong' | 'optional'

/**
 * Returns `right` for an attribution with at least half of whose content's words are
 * content of one gold attribution, and whose source shares a word with that one's
 * source, or neither has one; `optional` when it only matches one that need not be found.
 */
export function outcomeOf(
  {source, content}: {source: readonly WordRange[]; content: readonly WordRange[]},
  gold: readonly GoldAttribution[],
): Outcome {
  const words = wordsOf(content)
  const speakers = wordsOf(source)
  const matching = gold.filter((truth) => {
    const shared = intersection(words, wordsOf(truth.content))
    if (2 * shared < words.size || !shared) return false
    const who = wordsOf(truth.source)
    return who.size || speakers.size ? intersection(who, speakers) > 0 : true
  })
  if (!matching.length) return 'wrong'
  return matching.every(({optional, nested}) => optional || nested) ? 'optional' : 'right'
}

function wordsOf(ranges: readonly WordRange[]): Set<number> {
  const words = new Set<number>()
  for (const {first, last} of ranges) for (let word = first; word < last; word++) words.add(word)
  return words
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
