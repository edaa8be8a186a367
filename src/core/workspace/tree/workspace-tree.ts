import {colorOfTags, iconOfTags, sortTags} from '../../annotation/offered-tags.ts'
import {fillIn, fillInCount} from '../../phrases.ts'
import {capitalize} from '../../view/claim-text.ts'
import {actorIcons} from '../../view/claim-tree.ts'
import {formatDate} from '../../view/format-date.ts'
import {groupBy} from '../../view/group-by.ts'
import {actNames} from '../../view/statement.ts'
import type {JoinedActors, WorkspaceActor} from '../same-actors/join-actors.ts'
import type {IndexedArticle, IndexedPlace} from '../search/indexed-article.ts'
import {articleRows, inRanges, placeRows, type ShownAs} from './place-rows.ts'
import type {WorkspaceRow} from './workspace-row.ts'

/** What the claims of the workspace are under. */
export type WorkspaceGrouping = 'actor' | 'article' | 'tag' | 'date' | 'act'

export interface WorkspaceTreeOptions extends ShownAs {
  group: WorkspaceGrouping
  actors: JoinedActors
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
      return articleRows('article', places, options)
    case 'tag':
      return byTag(places, options)
    case 'date':
      return byDate(places, options)
    case 'act':
      return byAct(places, options)
  }
}

function byActor(places: readonly IndexedPlace[], options: WorkspaceTreeOptions): WorkspaceRow[] {
  const {actors, phrases} = options
  const actorOf = ({article, claim}: IndexedPlace) => (claim.actor ? actors.find(article.id, claim.actor) : undefined)
  const groups = groupBy(places, actorOf)
  const nobody = groups.get(undefined) ?? []
  const known = [...groups].filter((entry): entry is [WorkspaceActor, IndexedPlace[]] => entry[0] !== undefined)
  const rows = known
    .toSorted(([one, some], [other, more]) => more.length - some.length || one.name.localeCompare(other.name))
    .map(([actor, own]) => ({type: actor.type, row: actorRow(actor, own, options)}))
  const named = rows.filter(({type}) => type !== 'unnamed').map(({row}) => row)
  const unnamed = rows.filter(({type}) => type === 'unnamed').map(({row}) => row)
  return [
    ...inRanges('actor', named, options),
    ...(unnamed.length
      ? [
          {
            ...groupRow(
              'unnamed',
              phrases.workspace.unnamed,
              'organization',
              fillInCount(phrases, phrases.workspace.sources, unnamed.length),
            ),
            children: () => inRanges('unnamed', unnamed, options),
          },
        ]
      : []),
    ...claimGroup('nobody', phrases.nobodyNamed, 'question', nobody, options),
  ]
}

function actorRow(actor: WorkspaceActor, places: readonly IndexedPlace[], shown: ShownAs): WorkspaceRow {
  const {phrases} = shown
  const id = `actor/${actor.key}`
  const articles = new Set(places.map(({article}) => article)).size
  const counts = [
    fillInCount(phrases, phrases.counts.claims, places.length),
    ...(articles > 1 ? [fillInCount(phrases, phrases.workspace.inArticles, articles)] : []),
  ].join(' ')
  const description = [counts, actor.role].filter(Boolean).join(' · ')
  return {
    id,
    type: 'actor',
    label: actor.name,
    description,
    icon: actorIcons[actor.type],
    spoken: `${actor.name}, ${description}`,
    actor,
    children: () => articleRows(id, places, shown, {named: false}),
  }
}

function byTag(places: readonly IndexedPlace[], options: WorkspaceTreeOptions): WorkspaceRow[] {
  const {offered, phrases} = options
  const tags = sortTags(
    places.flatMap(({claim}) => claim.tags),
    offered,
  )
  return [
    ...tags.flatMap((tag) => {
      const own = places.filter(({claim}) => claim.tags.includes(tag))
      const color = colorOfTags([tag], offered)
      return claimGroup(`tag/${tag}`, tag, iconOfTags([tag], offered)!, own, options).map((row) => ({...row, color}))
    }),
    ...claimGroup(
      'untagged',
      phrases.groups.untagged,
      'circle-outline',
      places.filter(({claim}) => !claim.tags.length),
      options,
    ),
  ]
}

function byDate(places: readonly IndexedPlace[], options: WorkspaceTreeOptions): WorkspaceRow[] {
  const {phrases} = options
  const days = [...groupBy(places, dateOf)].toSorted(([one], [other]) => (one > other ? -1 : 1))
  const rows = days.flatMap(([day, own]) =>
    claimGroup(`date/${day}`, day ? formatDate(day, phrases) : phrases.workspace.noDate, 'calendar', own, options),
  )
  return inRanges('date', rows, options)
}

/** The day on which it was said, or else the article came out; empty where neither is known. */
function dateOf({article, claim}: IndexedPlace): string {
  return (claim.said ?? article.published ?? '').slice(0, 10)
}

function byAct(places: readonly IndexedPlace[], options: WorkspaceTreeOptions): WorkspaceRow[] {
  const {phrases} = options
  const denied = places.filter(({claim}) => claim.polarity === 'denied')
  return [
    ...claimGroup('denied', phrases.workspace.denied, 'circle-slash', denied, options),
    ...actNames.flatMap((act) => {
      const own = places.filter(({claim}) => claim.polarity !== 'denied' && claim.act === act)
      return claimGroup(`act/${act}`, capitalize(phrases.acts[act]), 'comment', own, options).map((row) => ({
        ...row,
        description: `${row.description} · ${phrases.actMeanings[act]}`,
      }))
    }),
  ]
}

/** A search that a person keeps; what it finds is looked for when the row is opened. */
export function searchRow(query: string, find: () => IndexedPlace[], shown: ShownAs): WorkspaceRow {
  const id = `search/${query}`
  return {
    id,
    type: 'search',
    label: query,
    icon: 'search',
    spoken: fillIn(shown.phrases.workspace.search, query),
    query,
    children: () => placeRows(id, find(), shown),
  }
}

/** A group with its claims; nothing where there are none. */
function claimGroup(
  id: string,
  label: string,
  icon: string,
  places: readonly IndexedPlace[],
  shown: ShownAs,
): WorkspaceRow[] {
  if (!places.length) return []
  const count = fillInCount(shown.phrases, shown.phrases.counts.claims, places.length)
  return [{...groupRow(id, label, icon, count), children: () => placeRows(id, places, shown)}]
}

function groupRow(id: string, label: string, icon: string, description: string): WorkspaceRow {
  return {id, type: 'group', label, description, icon, spoken: `${label}, ${description}`}
}
