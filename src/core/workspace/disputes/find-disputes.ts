import {withholdingCues} from '../../lexicon/statement-negations.ts'
import {groupBy} from '../../view/group-by.ts'
import {holdersOf} from '../holders.ts'
import type {IndexedArticle, IndexedClaim, IndexedPlace} from '../search/indexed-article.ts'
import {readStatement, type Statement} from './read-statement.ts'
import {relateArticles} from './relate-articles.ts'

/** What two claims differ in: one denies what the other says, one is for and one against it, or their numbers differ. */
export type Opposition = 'polarity' | 'stance' | 'number'

/** Two claims that may contradict each other: a candidate for a person to judge, not a verdict. */
export interface Dispute {
  /** By article, then by place. */
  claims: readonly [IndexedPlace, IndexedPlace]
  opposition: Opposition
  /** 0 to 1: the share of their weight that the two have in common, as far as it is opposed. */
  score: number
}

/** Chosen with a look at articles/train; see `npm run evaluate -- --only disputes`. */
const thresholds = {
  /** Shared words, and those of them that are not names. */
  shared: 2,
  plain: 1,
  score: {polarity: 0.25, stance: 0.25, number: 0.5} satisfies Record<Opposition, number>,
  /** Counts a negation that is about none of the shared words. */
  elsewhere: 0.75,
}

/** A word that more claims have is not looked up; those that have it meet by another. */
const maxSharing = 100

interface Entry {
  place: IndexedPlace
  statement: Statement
  /** Index of its article. */
  article: number
  /** What all its words weigh. */
  weight: number
}

/**
 * Finds claims that say the opposite about the same words, in articles about one event,
 * or by two actors in one article; the likeliest first. Claims meet by a word that few
 * have, so that time grows with their number, not with its square. The order of the
 * articles changes nothing.
 */
export function findDisputes(articles: readonly IndexedArticle[]): Dispute[] {
  const sorted = articles.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const entries = sorted.flatMap(({claims, quotes: _, ...article}, index) =>
    findStatements(claims).map((claim): Entry => {
      return {place: {article, claim}, statement: readStatement(claim), article: index, weight: 0}
    }),
  )
  const holders = holdersOf<string>(entries.map(({statement}) => statement.words.keys()))
  const weights = new Map([...holders].map(([word, {length}]) => [word, Math.log(1 + entries.length / length)]))
  const names = new Set(
    [...holders].flatMap(([word, some]) =>
      some.every((index) => entries[index].statement.words.get(word)!.isCapital) ? [word] : [],
    ),
  )
  // As much as one word that only two claims have: short statements do not lead by two common words.
  const smoothing = Math.log(1 + entries.length / 2)
  for (const entry of entries) for (const word of entry.statement.words.keys()) entry.weight += weights.get(word)!

  const byArticle = groupBy(entries.keys(), (index) => entries[index].article)
  const relatedTo = relateArticles(
    sorted.map((_, index) => new Set(byArticle.get(index)?.flatMap((at) => [...entries[at].statement.words.keys()]))),
  )
  const disputes: Dispute[] = []
  for (const [article, own] of byArticle) {
    const related = relatedTo(article)
    for (const index of own) {
      for (const other of partnersOf(index, related)) {
        const found = compare(entries[index], entries[other])
        if (found) disputes.push(found)
      }
    }
  }
  return disputes.toSorted((one, other) => other.score - one.score)

  /** Later claims of related articles that share a word which few have. */
  function partnersOf(index: number, related: ReadonlySet<number>): Set<number> {
    const partners = new Set<number>()
    for (const word of entries[index].statement.words.keys()) {
      const sharing = holders.get(word)!
      if (sharing.length > maxSharing) continue
      for (const other of sharing) if (other > index && related.has(entries[other].article)) partners.add(other)
    }
    return partners
  }

  function compare(one: Entry, other: Entry): Dispute | undefined {
    if (!areTwoVoices(one, other) || missEachOther(one.statement, other.statement)) return
    let [shared, opposed, count, plain] = [0, 0, 0, 0]
    let hasFocus = false
    for (const [word, here] of one.statement.words) {
      const there = other.statement.words.get(word)
      if (!there) continue
      const weight = weights.get(word)!
      count++
      if (!names.has(word)) plain++
      shared += weight
      if (there.isNegated === here.isNegated) continue
      opposed += weight
      hasFocus ||= here.isFocus || there.isFocus
    }
    if (count < thresholds.shared || plain < thresholds.plain) return
    const isDenied = opposed * 2 > shared
    const opposition = isDenied ? 'polarity' : otherwiseOpposed(one.statement, other.statement)
    if (!opposition) return
    const agreed = isDenied ? opposed * (hasFocus ? 1 : thresholds.elsewhere) : shared
    const score = agreed / (Math.sqrt(one.weight * other.weight) + smoothing)
    if (score >= thresholds.score[opposition]) return {claims: [one.place, other.place], opposition, score}
  }
}

/**
 * Returns the claims of an article that state something: of those with the same words the
 * first, and none that only passes on another one.
 */
function findStatements(claims: readonly IndexedClaim[]): IndexedClaim[] {
  return [...groupBy(claims, ({span}) => span.join('-')).values()]
    .map(([first]) => first)
    .filter((claim) => claim.act !== 'question' && !isOpen(claim))
    .filter((claim) => !claims.some((other) => passesOn(claim, other)))
}

/** "Whether …", "what happens", "has not confirmed": the source says neither yes nor no. */
function isOpen({content, cue, polarity}: IndexedClaim): boolean {
  if (polarity === 'denied' && withholdingCues.test(cue)) return true
  return /^\W*(?:if|whether|what|who|why|how|when|where|which)\b/i.test(content) || /\?\W*$/.test(content)
}

/** Most of what one says is what the other says: "the agency reported that [officials denied …]". */
function passesOn({span: [start, end]}: IndexedClaim, {span: [from, to]}: IndexedClaim): boolean {
  const isInside = start <= from && to <= end && to - from < end - start
  return isInside && (to - from) * 2 > end - start
}

/** In one article two actors are needed, and neither may speak inside the other's words. */
function areTwoVoices(one: Entry, other: Entry): boolean {
  if (one.article !== other.article) return true
  const [here, there] = [one.place.claim, other.place.claim]
  if (!here.actor || !there.actor || here.actor === there.actor) return false
  return here.span[1] <= there.span[0] || there.span[1] <= here.span[0]
}

/** To forbid a thing is not to say that it is not so. */
function missEachOther(one: Statement, other: Statement): boolean {
  return (one.isRefusal && !other.isAboutDoing) || (other.isRefusal && !one.isAboutDoing)
}

function otherwiseOpposed(one: Statement, other: Statement): Opposition | undefined {
  if (one.approval * other.approval < 0) return 'stance'
  for (const [counted, here] of one.figures) {
    const there = other.figures.get(counted)
    if (there && ![...there].some((figure) => here.has(figure))) return 'number'
  }
}
