import type {WordRange} from '../../core/language/passage.ts'
import type {GoldAttribution} from './read-polnear.ts'

/**
 * Whether an attribution is right: at least half of its content's words are
 * content of one gold attribution, and its source shares a word with that one's
 * source, or neither has one.
 */
export function isRight(
  {source, content}: {source: readonly WordRange[]; content: readonly WordRange[]},
  gold: readonly GoldAttribution[],
): boolean {
  const words = wordsOf(content)
  const speakers = wordsOf(source)
  return gold.some((truth) => {
    const shared = intersection(words, wordsOf(truth.content))
    if (2 * shared < words.size || !shared) return false
    const who = wordsOf(truth.source)
    return who.size || speakers.size ? intersection(who, speakers) > 0 : true
  })
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
