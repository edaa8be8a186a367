import {colorOfTags, iconOfTags, type OfferedTag} from '../../annotation/offered-tags.ts'
import {englishPhrases, fillIn, fillInCount, type Phrases} from '../../phrases.ts'
import {claimIcon, spokenTags} from '../../view/claim-rows.ts'
import {shorten} from '../../view/claim-text.ts'
import {formatDate} from '../../view/format-date.ts'
import {groupBy} from '../../view/group-by.ts'
import {withoutThat} from '../../view/statement.ts'
import type {ArticleHead, IndexedPlace} from '../search/indexed-article.ts'
import type {WorkspaceRow} from './workspace-row.ts'

/** More claims than this are under their articles. */
const maxFlat = 100
/** More rows than this are in ranges: VS Code draws all rows of one level at once. */
const maxRows = 500

/** How claims are shown. */
export interface ShownAs {
  /** The tags with colours, in their order. */
  offered: readonly OfferedTag[]
  phrases: Phrases
}

/** Rows of claims, under their articles where they are many. `id` is that of the row above. */
export function placeRows(id: string, places: readonly IndexedPlace[], shown: ShownAs): WorkspaceRow[] {
  return places.length > maxFlat ? articleRows(id, places, shown) : inRanges(id, places.map(rowOf), shown)

  function rowOf(place: IndexedPlace) {
    return claimRow(id, place, shown, {named: true, withArticle: true})
  }
}

/** Rows of articles, the newest first, with the claims under each. */
export function articleRows(
  id: string,
  places: readonly IndexedPlace[],
  shown: ShownAs,
  {named = true} = {},
): WorkspaceRow[] {
  const {phrases} = shown
  const groups = [...groupBy(places, ({article}) => article)].toSorted(([one], [other]) => newestFirst(one, other))
  const rows = groups.map(([article, own]): WorkspaceRow => {
    const rowId = `${id}/${article.id}`
    const count = fillInCount(phrases, phrases.counts.claims, own.length)
    const description = [formatPublication(article, phrases), count].filter(Boolean).join(' · ')
    const label = article.title ?? article.id
    return {
      id: rowId,
      type: 'article',
      label,
      description,
      icon: 'file-text',
      spoken: `${label}, ${description}`,
      children: () =>
        inRanges(
          rowId,
          own.map((place) => claimRow(rowId, place, shown, {named, withArticle: false})),
          shown,
        ),
    }
  })
  return inRanges(id, rows, shown)
}

/** A claim as a row: who, where `named`, then verb and words; tags last. */
export function claimRow(
  id: string,
  {article, claim}: IndexedPlace,
  {offered, phrases}: ShownAs,
  {named, withArticle}: {named: boolean; withArticle: boolean},
): WorkspaceRow {
  const {actor = phrases.nobodyNamed, cue, content, tags, notes = [], line} = claim
  const words = withoutThat(shorten(content, 70))
  const statement = cue && words ? `${shorten(cue, 40)}: ${words}` : cue || words
  const label = named ? `${shorten(actor, 32)} · ${statement}` : statement
  const where = withArticle ? formatPublication(article, phrases) || article.id : fillIn(phrases.line, line)
  const noted = notes.length ? fillInCount(phrases, phrases.counts.notes, notes.length) : ''
  return {
    id: `${id}/${article.id}#${claim.id}`,
    type: 'claim',
    label,
    description: [where, noted, ...tags].filter(Boolean).join(' · '),
    icon: iconOfTags(tags, offered) ?? claimIcon(claim),
    color: colorOfTags(tags, offered),
    spoken: [
      label,
      phrases.kinds[claim.kind],
      claim.polarity === 'denied' ? phrases.choices.denied : '',
      spokenTags(phrases, tags),
      noted,
      where,
    ]
      .filter(Boolean)
      .join(', '),
    place: {article, claim},
  }
}

/** Rows as they are, or in ranges ("1–500") where they are very many. */
export function inRanges(id: string, rows: readonly WorkspaceRow[], {phrases}: ShownAs): WorkspaceRow[] {
  if (rows.length <= maxRows) return [...rows]
  const starts = Array.from({length: Math.ceil(rows.length / maxRows)}, (_, index) => index * maxRows)
  return starts.map((start) => {
    const end = Math.min(start + maxRows, rows.length)
    const label = `${start + 1}–${end}`
    return {
      id: `${id}/${label}`,
      type: 'group',
      label,
      description: shorten(rows[start].label, 40),
      icon: 'ellipsis',
      spoken: fillIn(phrases.workspace.range, label, rows[start].label),
      children: () => rows.slice(start, end),
    }
  })
}

/** "Fen Courier, Wed 27 Aug 2025" */
export function formatPublication({outlet, published}: ArticleHead, phrases = englishPhrases): string {
  return [outlet, published && formatDate(published.slice(0, 10), phrases)].filter(Boolean).join(', ')
}

/** What is not dated comes last. */
function newestFirst(one: ArticleHead, other: ArticleHead): number {
  const [here, there] = [one.published ?? '', other.published ?? '']
  if (here !== there) return here > there ? -1 : 1
  return one.id < other.id ? -1 : 1
}
