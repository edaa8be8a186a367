import MiniSearch from 'minisearch'
import {foldedWords} from '../../notes/quoted-words.ts'
import type {JoinedActors} from '../same-actors/join-actors.ts'
import type {ArticleHead, IndexedArticle, IndexedClaim} from './indexed-article.ts'
import {type Condition, parseQuery} from './parse-query.ts'

/** A claim that a query found. */
export interface FoundClaim {
  article: ArticleHead
  claim: IndexedClaim
  /** Higher is nearer; 0 where a query has no words to rank by. */
  score: number
}

interface Entry {
  id: number
  article: IndexedArticle
  claim: IndexedClaim
  /** All names that the actor has in any article. */
  names: string
}

/** Words of the statement tell most, then who said it, then the article's headline. */
const boost = {content: 3, actor: 2, cue: 1, title: 1, tags: 2, notes: 1}

/**
 * Prepares claims for searching. A query's words must all be in a claim's content, cue,
 * actor, tags, notes or headline (the last word may be unfinished); the results come the best
 * first (BM25+), and without words in the order of articles and text. Somebody whom
 * `joined` has under several names is found by each of them.
 */
export function createClaimSearch(articles: readonly IndexedArticle[], joined?: JoinedActors) {
  const namesOf = memoizeNames(joined)
  const entries = articles.flatMap((article) =>
    article.claims.map((claim) => ({article, claim, names: namesOf(article, claim)})),
  )
  const all: Entry[] = entries.map((entry, id) => ({id, ...entry}))
  let engine: MiniSearch<Entry> | undefined

  return {count: all.length, search}

  function search(query: string, limit = 100): FoundClaim[] {
    const conditions = parseQuery(query)
    const meets = conditions
      .filter(({field, isExcluded}) => field !== 'words' || isExcluded)
      .map((condition) => ({...condition, test: testOf(condition)}))
    const fits = (entry: Entry) => meets.every(({test, isExcluded}) => test(entry) !== isExcluded)
    const words = conditions.filter(({field, isExcluded}) => field === 'words' && !isExcluded).map(({value}) => value)
    if (!words.length) {
      return firstOf(all, fits, limit).map((entry) => found(entry, 0))
    }
    engine ??= createEngine(all)
    const last = words.length - 1
    return engine
      .search(words.join(' '), {
        combineWith: 'AND',
        boost,
        prefix: (_term, index, terms) => index === terms.length - 1 && /[\p{L}\p{N}]$/u.test(words[last]),
        filter: ({id}) => fits(all[id]),
      })
      .slice(0, limit)
      .map(({id, score}) => found(all[id], score))
  }
}

function memoizeNames(joined: JoinedActors | undefined) {
  const names = new Map<object, string>()
  return ({id}: IndexedArticle, {actor}: IndexedClaim): string => {
    const known = actor === undefined ? undefined : joined?.find(id, actor)
    if (!known) return actor ?? ''
    const all = names.get(known) ?? [...new Set(known.appearances.map(({name}) => name))].join('\n')
    names.set(known, all)
    return all
  }
}

function createEngine(all: readonly Entry[]): MiniSearch<Entry> {
  const engine = new MiniSearch<Entry>({
    fields: Object.keys(boost),
    extractField: ({id, article, claim, names}, field) => {
      if (field === 'id') return id
      if (field === 'title') return article.title ?? ''
      if (field === 'actor') return `${names} ${claim.role ?? ''}`
      if (field === 'tags') return claim.tags.join(' ')
      if (field === 'notes') return claim.notes?.join(' ') ?? ''
      return field === 'content' ? claim.content : claim.cue
    },
  })
  engine.addAll(all)
  return engine
}

function found({article: {claims: _, quotes: __, ...article}, claim}: Entry, score: number): FoundClaim {
  return {article, claim, score}
}

function firstOf(all: readonly Entry[], fits: (entry: Entry) => boolean, limit: number): Entry[] {
  const some: Entry[] = []
  for (const entry of all) {
    if (some.length >= limit) break
    if (fits(entry)) some.push(entry)
  }
  return some
}

function testOf({field, value}: Condition): (entry: Entry) => boolean {
  const wanted = value.toLowerCase()
  const words = ` ${foldedWords(value).join(' ')}`
  const hasWords = (text: string) => ` ${foldedWords(text).join(' ')} `.includes(`${words} `)
  const startsWords = (text: string) => ` ${foldedWords(text).join(' ')}`.includes(words)
  switch (field) {
    case 'actor':
      return ({names}) => names.split('\n').some(startsWords)
    case 'outlet':
      return ({article}) => (article.outlet ?? '').toLowerCase().includes(wanted)
    case 'tag':
      return ({claim}) => claim.tags.some((tag) => tag.toLowerCase() === wanted)
    case 'act':
      return ({claim}) => claim.act === wanted || claim.polarity === wanted
    case 'kind':
      return ({claim}) => claim.kind === wanted
    case 'after':
      return (entry) => isDated(entry) && dateOf(entry) >= wanted
    case 'before':
      return (entry) => isDated(entry) && dateOf(entry) < wanted
    default:
      return ({article, claim, names}) => [claim.content, names, claim.cue, article.title ?? ''].some(hasWords)
  }
}

/** The day on which it was said, or else the article came out; days compare as text. */
function dateOf({article, claim}: Entry): string {
  return (claim.said ?? article.published ?? '').slice(0, 10)
}

function isDated(entry: Entry): boolean {
  return dateOf(entry) !== ''
}
