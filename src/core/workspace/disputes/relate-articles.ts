import {holdersOf} from '../holders.ts'

/** Words that more articles have than this tell of no event. */
const maxSharing = 50
/** Articles of one event have a cosine of 0.1 and more, others of hardly any. */
const minCosine = 0.1

/**
 * Prepares telling which articles are about one event: those whose claims share words
 * that few articles have. `articles` are sets of words; the answer, too, is by index, and
 * an article is related to itself. Time grows with the words that few articles share.
 */
export function relateArticles(articles: readonly ReadonlySet<string>[]): (index: number) => Set<number> {
  const holders = holdersOf(articles)
  const weigh = (word: string) => Math.log(1 + articles.length / holders.get(word)!.length) ** 2
  const lengths = articles.map((words) => {
    let sum = 0
    for (const word of words) sum += weigh(word)
    return Math.sqrt(sum)
  })
  return (index) => {
    const products = new Map<number, number>()
    for (const word of articles[index]) {
      const sharing = holders.get(word)!
      if (sharing.length > maxSharing) continue
      for (const other of sharing) products.set(other, (products.get(other) ?? 0) + weigh(word))
    }
    const related = new Set([index])
    for (const [other, product] of products)
      if (product >= minCosine * lengths[index] * lengths[other]) related.add(other)
    return related
  }
}
