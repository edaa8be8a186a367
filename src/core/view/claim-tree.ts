import {type AnnotatedArticle, actorOf, isUncertain} from '../annotation/annotated-article.ts'
import {type OfferedTag, sortTags} from '../annotation/offered-tags.ts'
import type {Actor, Claim} from '../article.ts'
import {fillInCount, type Phrases, phrasesOf} from '../phrases.ts'
import {passageRows, reviewRows} from './annotation-rows.ts'
import {type ClaimChoice, isChosen} from './claim-choice.ts'
import {claimKeys, claimRow, kindIcons, type RowMaker, searchText} from './claim-rows.ts'
import {capitalize} from './claim-text.ts'
import {byPosition} from './find-claim.ts'
import {groupBy} from './group-by.ts'
import {noticeRows} from './notice-rows.ts'
import {placeWords} from './place-words.ts'
import {responseRows} from './response-rows.ts'
import type {Row} from './row.ts'
import {type ActName, actNameOf, actNames} from './statement.ts'

export type Grouping = 'actor' | 'kind' | 'act' | 'tag'
export type Sorting = 'count' | 'name' | 'appearance'

export interface TreeOptions {
  group?: Grouping
  /** Order of actors; claims always are in text order. */
  sort?: Sorting
  /** Words that all have to occur in a claim, its actor, kind, act or tags. */
  filter?: string
  /** Which claims to show: those with a tag, of an act, denied ones, one's own. */
  only?: ClaimChoice
  /** The tags that are offered; their order is that of groups by tag. */
  offered?: readonly OfferedTag[]
}

type Arrangement = Required<Pick<TreeOptions, 'sort' | 'offered'>>

interface Group extends Omit<Row, 'children'> {
  claims: Claim[]
}

/**
 * The claims as a tree: groups, in them claims in text order, in those the claims that are inside.
 * What waits for a person comes first: annotations to review, then claims without a sure speaker.
 */
export function claimTree(
  article: AnnotatedArticle,
  {group = 'actor', sort = 'count', filter = '', only, offered = []}: TreeOptions = {},
): Row[] {
  const keys = claimKeys(article)
  const maker: RowMaker = {article, placeOf: placeWords(article), offered}
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = byPosition(article.analysis.claims).filter((claim) => {
    if (only && !isChosen(article, claim, only)) return false
    const text = wanted.length ? searchText(article, claim) : ''
    return wanted.every((word) => text.includes(word))
  })
  const inside = groupBy(shown, ({within}) => within)

  const rows = (claims: readonly Claim[], path: string, named: boolean): Row[] =>
    claims.map((claim) => {
      const id = `${path}/${keys.get(claim)}`
      return claimRow(maker, claim, {id, named, inner: rows(inside.get(claim.id) ?? [], id, true)})
    })
  const groups = {actor: byActor, kind: byKind, act: byAct, tag: byTag}[group](article, shown, {sort, offered})
  return [
    ...(wanted.length ? [] : noticeRows(article)),
    ...reviewRows(maker),
    ...groups.map(({claims, ...row}) => ({...row, children: rows(claims, row.id, group !== 'actor')})),
    ...(only ? [] : responseRows(maker, wanted)),
    ...passageRows(maker, wanted, only),
  ]
}

/** The row's ancestors are found by this: a map from each row's id to its parent. */
export function parentsOf(rows: readonly Row[]): Map<string, Row> {
  const parents = new Map<string, Row>()
  const visit = (parent: Row) => {
    for (const child of parent.children) {
      parents.set(child.id, parent)
      visit(child)
    }
  }
  for (const row of rows) visit(row)
  return parents
}

/** Those that are pinned on nobody come first: what several may have said, then what has no speaker at all. */
function byActor(article: AnnotatedArticle, claims: readonly Claim[], {sort}: Arrangement): Group[] {
  const phrases = phrasesOf(article)
  const groups = groupBy(claims, (claim) => actorOf(article, claim))
  const unpinned = groupBy(groups.get(undefined) ?? [], (claim) => isUncertain(article, claim))
  const uncertain = unpinned.get(true)
  const unattributed = unpinned.get(false)
  const actors = [...groups].flatMap(([actor, some]) => (actor ? [actorGroup(phrases, actor, some)] : []))
  if (sort === 'name') actors.sort((a, b) => a.label.localeCompare(b.label))
  else if (sort === 'count') actors.sort((a, b) => b.claims.length - a.claims.length)
  return [
    ...(uncertain ? [plainGroup(phrases, 'uncertain', phrases.uncertainSpeaker, 'person-add', uncertain)] : []),
    ...(unattributed ? [plainGroup(phrases, 'unattributed', phrases.unattributed, 'question', unattributed)] : []),
    ...actors,
  ]
}

export const actorIcons = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  unnamed: 'unverified',
} as const

function actorGroup(phrases: Phrases, actor: Actor, claims: Claim[]): Group {
  const description = actor.description ?? (actor.type === 'unnamed' ? phrases.actorTypes.unnamed : undefined)
  return {
    id: `actor/${actor.name}/${actor.type === 'unnamed' ? actor.id : ''}`,
    type: 'actor',
    label: actor.name,
    tags: [],
    description: [claims.length, description].filter(Boolean).join(' · '),
    icon: actorIcons[actor.type],
    spoken: [actor.name, description, fillInCount(phrases, phrases.counts.claims, claims.length)]
      .filter(Boolean)
      .join(', '),
    actor,
    claims,
  }
}

function byKind(article: AnnotatedArticle, claims: readonly Claim[]): Group[] {
  const phrases = phrasesOf(article)
  return (['direct', 'mixed', 'indirect'] as const).flatMap((kind) => {
    const some = claims.filter((claim) => claim.kind === kind)
    return some.length
      ? [plainGroup(phrases, `kind/${kind}`, capitalize(phrases.kinds[kind]), kindIcons[kind], some)]
      : []
  })
}

function byAct(article: AnnotatedArticle, claims: readonly Claim[]): Group[] {
  const phrases = phrasesOf(article)
  return actNames.flatMap((act) => {
    const some = claims.filter((claim) => actNameOf(claim) === act)
    if (!some.length) return []
    const group = plainGroup(phrases, `act/${act}`, capitalize(phrases.acts[act]), actIcons[act], some)
    return [{...group, description: `${some.length} · ${phrases.actMeanings[act]}`}]
  })
}

const actIcons: Record<ActName, string> = {
  assertive: 'megaphone',
  question: 'question',
  directive: 'arrow-right',
  commissive: 'checklist',
  expressive: 'heart',
  belief: 'lightbulb',
  doubt: 'unverified',
  wish: 'star-empty',
  fear: 'alert',
}

function byTag(article: AnnotatedArticle, claims: readonly Claim[], {offered}: Arrangement): Group[] {
  const {tags} = article
  const phrases = phrasesOf(article)
  const names = sortTags(
    claims.flatMap(({id}) => tags.get(id) ?? []),
    offered,
  )
  const untagged = claims.filter(({id}) => !tags.get(id)?.length)
  return [
    ...names.map((tag) => {
      const some = claims.filter(({id}) => tags.get(id)?.includes(tag))
      return plainGroup(phrases, `tag/${tag}`, capitalize(tag), 'tag', some)
    }),
    ...(untagged.length
      ? [plainGroup(phrases, 'untagged', phrases.groups.untagged, 'circle-large-outline', untagged)]
      : []),
  ]
}

function plainGroup(phrases: Phrases, id: string, label: string, icon: string, claims: Claim[]): Group {
  const spoken = `${label}, ${fillInCount(phrases, phrases.counts.claims, claims.length)}`
  return {id, type: 'group', label, tags: [], description: String(claims.length), icon, spoken, claims}
}

/** The row's own claim, or those of all rows below a group or an actor. */
export function claimsOfRow({claim, children}: Row): Claim[] {
  return claim ? [claim] : children.flatMap(claimsOfRow)
}
