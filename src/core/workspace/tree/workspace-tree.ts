import {counted} from '../../view/claim-text.ts'
import {formatDate} from '../../view/format-date.ts'
import {groupBy} from '../../view/group-by.ts'
import {colorOfTags, iconOfTags, type OfferedTag, sortTags} from '../../view/offered-tags.ts'
import {type ActName, actNames} from '../../view/statement.ts'
import type {JoinedActors, WorkspaceActor} from '../actors/join-actors.ts'
import type {IndexedArticle} from '../search/indexed-article.ts'
import {articleRows, inRanges, placeRows} from './place-rows.ts'
import type {IndexedPlace, WorkspaceRow} from './workspace-row.ts'

/** What the claims of the workspace stand under. */
export type WorkspaceGrouping = 'actor' | 'article' | 'tag' | 'date' | 'act'

export interface WorkspaceTreeOptions {
  group: WorkspaceGrouping
  actors: JoinedActors
  /** The tags with colours, in their order. */
  offered: readonly OfferedTag[]
}

/**
 * Returns the claims of many articles as a tree whose rows are made when they are
 * opened: one pass over all claims makes the first level.
 */
export function workspaceTree(articles: readonly IndexedArticle[], options: WorkspaceTreeOptions): WorkspaceRow[] {
  const places = articles.flatMap((article) => article.claims.map((claim) => ({article, claim})))
  switch (options.group) {
    case 'actor':
      return byActor(places, options)
    case 'article':
      return articleRows('article', places, options.offered)
    case 'tag':
      return byTag(places, options)
    case 'date':
      return byDate(places, options)
    case 'act':
      return byAct(places, options)
  }
}

function byActor(places: readonly IndexedPlace[], {actors, offered}: WorkspaceTreeOptions): WorkspaceRow[] {
  const actorOf = ({article, claim}: IndexedPlace) => (claim.actor ? actors.find(article.id, claim.actor) : undefined)
  const groups = groupBy(places, actorOf)
  const nobody = groups.get(undefined) ?? []
  const known = [...groups].filter((entry): entry is [WorkspaceActor, IndexedPlace[]] => entry[0] !== undefined)
  const rows = known
    .toSorted(([one, some], [other, more]) => more.length - some.length || one.name.localeCompare(other.name))
    .map(([actor, own]) => ({type: actor.type, row: actorRow(actor, own, offered)}))
  const named = rows.filter(({type}) => type !== 'unnamed').map(({row}) => row)
  const unnamed = rows.filter(({type}) => type === 'unnamed').map(({row}) => row)
  return [
    ...inRanges('actor', named),
    ...(unnamed.length
      ? [
          {
            ...groupRow('unnamed', 'Unnamed sources', 'organization', counted(unnamed.length, 'source')),
            children: () => inRanges('unnamed', unnamed),
          },
        ]
      : []),
    ...claimGroup('nobody', 'Nobody named', 'question', nobody, offered),
  ]
}

const actorIcons = {person: 'person', organization: 'organization', place: 'location', unnamed: 'person'} as const

function actorRow(
  actor: WorkspaceActor,
  places: readonly IndexedPlace[],
  offered: readonly OfferedTag[],
): WorkspaceRow {
  const id = `actor/${actor.key}`
  const articles = new Set(places.map(({article}) => article)).size
  const counts = `${counted(places.length, 'claim')}${articles > 1 ? ` in ${articles} articles` : ''}`
  const description = [counts, actor.role].filter(Boolean).join(' · ')
  return {
    id,
    type: 'actor',
    label: actor.name,
    description,
    icon: actorIcons[actor.type],
    spoken: `${actor.name}, ${description}`,
    actor,
    children: () => articleRows(id, places, offered, {named: false}),
  }
}

function byTag(places: readonly IndexedPlace[], {offered}: WorkspaceTreeOptions): WorkspaceRow[] {
  const tags = sortTags(
    places.flatMap(({claim}) => claim.tags),
    offered,
  )
  return [
    ...tags.flatMap((tag) => {
      const own = places.filter(({claim}) => claim.tags.includes(tag))
      const color = colorOfTags([tag], offered)
      return claimGroup(`tag/${tag}`, tag, iconOfTags([tag], offered)!, own, offered).map((row) => ({...row, color}))
    }),
    ...claimGroup(
      'untagged',
      'Untagged',
      'circle-outline',
      places.filter(({claim}) => !claim.tags.length),
      offered,
    ),
  ]
}

function byDate(places: readonly IndexedPlace[], {offered}: WorkspaceTreeOptions): WorkspaceRow[] {
  const days = [...groupBy(places, dateOf)].toSorted(([one], [other]) => (one > other ? -1 : 1))
  const rows = days.flatMap(([day, own]) =>
    claimGroup(`date/${day}`, day ? formatDate(day) : 'No date', 'calendar', own, offered),
  )
  return inRanges('date', rows)
}

/** The day on which it was said, or else the article came out; empty where neither is known. */
function dateOf({article, claim}: IndexedPlace): string {
  return (claim.said ?? article.published ?? '').slice(0, 10)
}

function byAct(places: readonly IndexedPlace[], {offered}: WorkspaceTreeOptions): WorkspaceRow[] {
  const denied = places.filter(({claim}) => claim.polarity === 'denied')
  return [
    ...claimGroup('denied', 'Denied', 'circle-slash', denied, offered),
    ...Object.entries(actNames).flatMap(([act, meaning]) => {
      const own = places.filter(({claim}) => claim.polarity !== 'denied' && claim.act === (act as ActName))
      const label = `${act[0].toUpperCase()}${act.slice(1)}`
      return claimGroup(`act/${act}`, label, 'comment', own, offered).map((row) => ({
        ...row,
        description: `${row.description} · ${meaning}`,
      }))
    }),
  ]
}

/** A search that a person keeps; what it finds is looked for when the row is opened. */
export function searchRow(query: string, find: () => IndexedPlace[], offered: readonly OfferedTag[]): WorkspaceRow {
  const id = `search/${query}`
  return {
    id,
    type: 'search',
    label: query,
    icon: 'search',
    spoken: `search ${query}`,
    query,
    children: () => placeRows(id, find(), offered),
  }
}

/** A group with its claims; nothing where there are none. */
function claimGroup(
  id: string,
  label: string,
  icon: string,
  places: readonly IndexedPlace[],
  offered: readonly OfferedTag[],
): WorkspaceRow[] {
  if (!places.length) return []
  return [
    {...groupRow(id, label, icon, counted(places.length, 'claim')), children: () => placeRows(id, places, offered)},
  ]
}

function groupRow(id: string, label: string, icon: string, description: string): WorkspaceRow {
  return {id, type: 'group', label, description, icon, spoken: `${label}, ${description}`}
}
