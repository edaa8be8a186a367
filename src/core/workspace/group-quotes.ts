import {groupBy} from '../view/group-by.ts'
import {
  type ComparedQuote,
  compareQuotes,
  type QuoteComparison,
  type QuoteDifference,
  type QuoteRelation,
  readComparedQuote,
} from './compare-quotes.ts'
import {compareSpeakers} from './compare-speakers.ts'
import {findSimilar, groupAlike} from './find-similar.ts'
import {findQuotePassages, type NamedArticle, type QuotePassage} from './quote-passages.ts'

/** How two quotations of a group stand to each other; `one` and `other` are indexes into its quotations. */
export interface QuotePair {
  one: number
  other: number
  relation: QuoteRelation
  /** Spans count UTF-16 code units of the quotations' `text`. */
  differences: readonly QuoteDifference[]
}

/** The same utterance in several articles. */
export interface QuoteGroup {
  /** By article id, then by place. */
  quotations: QuotePassage[]
  /** Between different articles only. */
  pairs: QuotePair[]
  /** The gravest of its pairs: `altered`, then `cut`. */
  relation: QuoteRelation
}

/** What speaks for two quotations being one utterance. Words count as `compareQuotes` counts them. */
const thresholds = {
  /** One is part of the other, word for word. */
  whole: {samePerson: {shared: 2, telling: 1}, unknown: {shared: 4, telling: 2}, different: {shared: 7, telling: 3}},
  /** Words differ, or each has words that the other has not. */
  partial: {samePerson: {shared: 5, telling: 2}, unknown: {shared: 7, telling: 3}, different: {shared: 9, telling: 4}},
  /** Without that many words in a row they only happen to share words. */
  minRun: 3,
  agreement: {samePerson: 0.55, unknown: 0.7, different: 0.75},
}

/** A quotation without a speaker is a title or a term if it is shorter. */
const minUnattributedWords = 5

/**
 * Brings together the quotations that several articles have in the same or nearly the
 * same words. The order of the articles changes nothing.
 */
export function groupQuotes(articles: readonly NamedArticle[]): QuoteGroup[] {
  return groupPassages(articles.flatMap(findQuotePassages))
}

/** As `groupQuotes`, of quotations that were found before. */
export function groupPassages(passages: readonly QuotePassage[]): QuoteGroup[] {
  const quotes = passages
    .map((passage) => ({passage, compared: readComparedQuote(passage.text)}))
    .filter(({passage, compared}) => passage.isStatement || countWords(compared) >= minUnattributedWords)
    .toSorted(compareByPlace)
  const pairs = findPairs(quotes)
  const roots = quotes.map((_, index) => index)
  for (const {one, other} of pairs) roots[Math.max(rootOf(one), rootOf(other))] = Math.min(rootOf(one), rootOf(other))
  const groups: QuoteGroup[] = []
  for (const own of groupBy(pairs, ({one}) => rootOf(one)).values()) {
    const members = [...new Set(own.flatMap(({one, other}) => [one, other]))].toSorted((a, b) => a - b)
    groups.push({
      quotations: members.map((index) => quotes[index].passage),
      pairs: own.map((pair) => ({...pair, one: members.indexOf(pair.one), other: members.indexOf(pair.other)})),
      relation: gravest(own.map(({relation}) => relation)),
    })
  }
  return groups

  function rootOf(index: number): number {
    let root = index
    while (roots[root] !== root) root = roots[root]
    roots[index] = root
    return root
  }
}

interface Quote {
  passage: QuotePassage
  compared: ComparedQuote
}

function findPairs(quotes: readonly Quote[]): QuotePair[] {
  const alike = groupAlike(quotes.map(({compared}) => compared.words))
  const pairs: QuotePair[] = []
  const add = (some: readonly number[], others: readonly number[], comparison: QuoteComparison) => {
    for (const one of some)
      for (const other of others) {
        const [first, second] = one < other ? [one, other] : [other, one]
        if (quotes[first].passage.article === quotes[second].passage.article) continue
        if (!areOne(comparison, quotes[first].passage, quotes[second].passage)) continue
        pairs.push({one: first, other: second, ...orient(comparison, one < other)})
      }
  }
  for (const members of alike) {
    // Of many equal ones each meets the first: the group is the same, and its pairs stay few.
    const {compared} = quotes[members[0]]
    if (members.length > 1) add(members.slice(0, 1), members.slice(1), compareQuotes(compared, compared))
  }
  for (const [one, other] of findSimilar(alike.map(([first]) => quotes[first].compared.words))) {
    const comparison = compareQuotes(quotes[alike[one][0]].compared, quotes[alike[other][0]].compared)
    if (comparison.shared >= 2) add(alike[one], alike[other], comparison)
  }
  return pairs.toSorted((a, b) => a.one - b.one || a.other - b.other)
}

function orient(
  {relation, differences}: QuoteComparison,
  isInOrder: boolean,
): Pick<QuotePair, 'relation' | 'differences'> {
  if (isInOrder) return {relation, differences}
  return {relation, differences: differences.map((found) => ({...found, one: found.other, other: found.one}))}
}

function areOne(comparison: QuoteComparison, one: QuotePassage, other: QuotePassage): boolean {
  const speakers = compareSpeakers(one.actor, other.actor)
  const isWhole = comparison.isContained && comparison.relation !== 'altered'
  const {shared, telling} = thresholds[isWhole ? 'whole' : 'partial'][speakers]
  return (
    comparison.shared >= shared &&
    comparison.telling >= telling &&
    (isWhole || comparison.longestRun >= thresholds.minRun) &&
    comparison.agreement >= thresholds.agreement[speakers]
  )
}

function countWords({words}: ComparedQuote): number {
  return words.filter(({kind}) => kind === 'word').length
}

function gravest(relations: readonly QuoteRelation[]): QuoteRelation {
  return relations.includes('altered') ? 'altered' : relations.includes('cut') ? 'cut' : 'same'
}

function compareByPlace(one: Quote, other: Quote): number {
  if (one.passage.article !== other.passage.article) return one.passage.article < other.passage.article ? -1 : 1
  return one.passage.spans[0][0] - other.passage.spans[0][0]
}
