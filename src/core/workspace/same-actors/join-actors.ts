import type {ActorType} from '../../article.ts'
import {foldedWords} from '../../notes/quoted-words.ts'
import {groupBy} from '../../view/group-by.ts'
import {isGrammar} from '../align-blocks.ts'
import type {IndexedArticle} from '../search/indexed-article.ts'
import type {ActorDecision, ActorReference} from './actor-decisions.ts'

/** One actor across articles. */
export interface WorkspaceActor {
  /** The same for the same articles and decisions. */
  key: string
  /** The fullest of its names. */
  name: string
  type: ActorType
  /** Who that is, as the first article that tells has it. */
  role?: string
  /** By article, then by name. */
  appearances: {article: string; name: string}[]
}

/** The actors of many articles. */
export interface JoinedActors {
  actors: readonly WorkspaceActor[]
  /** Returns whom a name stands for in an article; undefined where nobody of that name speaks there. */
  find(article: string, name: string): WorkspaceActor | undefined
}

/** An actor as one article has it. */
interface Appearance {
  article: string
  name: string
  type: ActorType
  role?: string
}

/** Words of a role that do not tell one role from another. */
const rankWords = new Set(['former', 'deputy', 'chief', 'senior', 'acting', 'new', 'then', 'vice', 'assistant', 'head'])

/**
 * Joins the actors of articles: people by the same full name and roles that share a
 * word, others by the same name; a name of one word never joins people, nor does an
 * unnamed source. What people decided comes before that: those whom they told apart stay
 * apart, those whom they joined are one. The order of the articles changes nothing.
 */
export function joinActors(
  articles: readonly IndexedArticle[],
  decisions: readonly ActorDecision[] = [],
): JoinedActors {
  const all = articles.flatMap(appearancesIn).toSorted(compareAppearances)
  const roots = all.map((_, index) => index)
  const byName = groupBy(all.keys(), (index) => nameKey(all[index].name))
  const {same, different} = settle(decisions)
  const apart = new Set(different.flatMap(({one}) => (one.article === undefined ? [] : matching(one))))
  for (const members of byName.values()) joinNamesakes(members.filter((index) => !apart.has(index)))
  for (const {one, other} of same) uniteAll([...matching(one), ...matching(other)])

  const actors = [...groupBy(all.keys(), rootOf).values()].map((members) => describe(members.map((at) => all[at])))
  const found = new Map(
    actors.flatMap((actor) => actor.appearances.map(({article, name}) => [placeKey(article, name), actor] as const)),
  )
  return {actors, find: (article, name) => found.get(placeKey(article, name))}

  /** The appearances that a decision means; by name alone, those whom nobody told apart. */
  function matching({article, name}: ActorReference): number[] {
    const namesakes = byName.get(nameKey(name)) ?? []
    if (article !== undefined) return namesakes.filter((index) => all[index].article === article)
    return namesakes.filter((index) => !apart.has(index))
  }

  function joinNamesakes(members: readonly number[]) {
    const joinable = members.filter((index) => mayJoin(all[index]))
    for (const [type, some] of groupBy(joinable, (index) => all[index].type)) {
      if (type !== 'person') uniteAll(some)
      else joinPeople(some)
    }
  }

  function joinPeople(members: readonly number[]) {
    const byWord = groupBy(
      members.flatMap((index) => roleWords(all[index]).map((word) => ({word, index}))),
      ({word}) => word,
    )
    for (const some of byWord.values()) uniteAll(some.map(({index}) => index))
    const withRole = members.filter((index) => roleWords(all[index]).length)
    const clusters = [...groupBy(withRole, rootOf).values()].toSorted((one, other) => other.length - one.length)
    // Whom an article only names is whom most articles mean.
    const plain = members.filter((index) => !roleWords(all[index]).length)
    uniteAll([...(clusters[0] ?? []), ...plain])
  }

  function uniteAll([first, ...others]: readonly number[]) {
    for (const other of others) {
      const [one, two] = [rootOf(first), rootOf(other)]
      roots[Math.max(one, two)] = Math.min(one, two)
    }
  }

  function rootOf(index: number): number {
    let root = index
    while (roots[root] !== root) root = roots[root]
    roots[index] = root
    return root
  }
}

/** Who is both joined and told apart by different people stays apart. */
function settle(decisions: readonly ActorDecision[]) {
  const different = decisions.filter(({relation}) => relation === 'different')
  const keyOf = ({one, other}: ActorDecision) =>
    [one, other]
      .map(({article = '', name}) => placeKey(article, name))
      .toSorted()
      .join('\n')
  const apart = new Set(different.map(keyOf))
  return {different, same: decisions.filter((decision) => decision.relation === 'same' && !apart.has(keyOf(decision)))}
}

function appearancesIn({id, claims}: IndexedArticle): Appearance[] {
  const found = new Map<string, Appearance>()
  for (const {actor, actorType = 'person', role} of claims) {
    if (actor && !found.has(actor)) found.set(actor, {article: id, name: actor, type: actorType, role})
  }
  return [...found.values()]
}

function describe(members: readonly Appearance[]): WorkspaceActor {
  const [first] = members
  const names = [...new Set(members.map(({name}) => name))]
  const name = names.reduce((best, one) => (one.split(' ').length > best.split(' ').length ? one : best))
  const role = members.find((one) => one.role)?.role
  return {
    key: placeKey(first.article, first.name),
    name,
    type: first.type,
    ...(role && {role}),
    appearances: members.map(({article, name}) => ({article, name})),
  }
}

function mayJoin({type, name}: Appearance): boolean {
  return type === 'person' ? name.trim().includes(' ') : type !== 'unnamed'
}

function roleWords({role = ''}: Appearance): string[] {
  return foldedWords(role).filter((word) => !isGrammar(word) && !rankWords.has(word))
}

function nameKey(name: string): string {
  return foldedWords(name).join(' ')
}

function placeKey(article: string, name: string): string {
  return `${article}\t${nameKey(name)}`
}

function compareAppearances(one: Appearance, other: Appearance): number {
  if (one.article !== other.article) return one.article < other.article ? -1 : 1
  return one.name < other.name ? -1 : 1
}
