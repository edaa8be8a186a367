import {claimIcon} from '../../view/claim-rows.ts'
import {counted, kindNames, shorten} from '../../view/claim-text.ts'
import {formatDate} from '../../view/format-date.ts'
import {groupBy} from '../../view/group-by.ts'
import {colorOfTags, iconOfTags, type OfferedTag} from '../../view/offered-tags.ts'
import {withoutThat} from '../../view/statement.ts'
import type {ArticleHead} from '../search/indexed-article.ts'
import type {IndexedPlace, WorkspaceRow} from './workspace-row.ts'

/** More claims than this stand under their articles. */
const maxFlat = 100
/** More rows than this stand in ranges: VS Code draws all rows of one level at once. */
const maxRows = 500

/** Rows of claims, under their articles where they are many. `id` is that of the row above. */
export function placeRows(id: string, places: readonly IndexedPlace[], offered: readonly OfferedTag[]): WorkspaceRow[] {
  return places.length > maxFlat ? articleRows(id, places, offered) : inRanges(id, places.map(rowOf))

  function rowOf(place: IndexedPlace) {
    return claimRow(id, place, offered, {named: true, withArticle: true})
  }
}

/** Rows of articles, the newest first, with the claims under each. */
export function articleRows(
  id: string,
  places: readonly IndexedPlace[],
  offered: readonly OfferedTag[],
  {named = true} = {},
): WorkspaceRow[] {
  const groups = [...groupBy(places, ({article}) => article)].toSorted(([one], [other]) => newestFirst(one, other))
  const rows = groups.map(([article, own]): WorkspaceRow => {
    const rowId = `${id}/${article.id}`
    const count = counted(own.length, 'claim')
    const description = [publication(article), count].filter(Boolean).join(' · ')
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
          own.map((place) => claimRow(rowId, place, offered, {named, withArticle: false})),
        ),
    }
  })
  return inRanges(id, rows)
}

/** A claim as a row: who, where `named`, then verb and words; tags last. */
export function claimRow(
  id: string,
  {article, claim}: IndexedPlace,
  offered: readonly OfferedTag[],
  {named, withArticle}: {named: boolean; withArticle: boolean},
): WorkspaceRow {
  const {actor = 'Nobody named', cue, content, tags, notes = [], line} = claim
  const words = withoutThat(shorten(content, 70))
  const statement = cue && words ? `${shorten(cue, 40)}: ${words}` : cue || words
  const label = named ? `${shorten(actor, 32)} · ${statement}` : statement
  const where = withArticle ? publication(article) || article.id : `line ${line}`
  const noted = notes.length ? counted(notes.length, 'note') : ''
  return {
    id: `${id}/${article.id}#${claim.id}`,
    type: 'claim',
    label,
    description: [where, noted, ...tags].filter(Boolean).join(' · '),
    icon: iconOfTags(tags, offered) ?? claimIcon(claim),
    color: colorOfTags(tags, offered),
    spoken: [
      label,
      kindNames[claim.kind],
      claim.polarity === 'denied' ? 'denied' : '',
      tags.length ? `tagged ${tags.join(', ')}` : '',
      noted,
      where,
    ]
      .filter(Boolean)
      .join(', '),
    place: {article, claim},
  }
}

/** Rows as they are, or in ranges ("1–500") where they are very many. */
export function inRanges(id: string, rows: readonly WorkspaceRow[]): WorkspaceRow[] {
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
      spoken: `${label}, from ${rows[start].label}`,
      children: () => rows.slice(start, end),
    }
  })
}

/** "Fen Courier, Wed 27 Aug 2025" */
export function publication({outlet, published}: ArticleHead): string {
  return [outlet, published && formatDate(published.slice(0, 10))].filter(Boolean).join(', ')
}

/** What is not dated comes last. */
function newestFirst(one: ArticleHead, other: ArticleHead): number {
  const [here, there] = [one.published ?? '', other.published ?? '']
  if (here !== there) return here > there ? -1 : 1
  return one.id < other.id ? -1 : 1
}
