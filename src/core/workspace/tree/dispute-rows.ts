import {fillIn, fillInCount} from '../../phrases.ts'
import {shorten} from '../../view/claim-text.ts'
import {withoutThat} from '../../view/statement.ts'
import type {Dispute} from '../disputes/index.ts'
import type {IndexedPlace} from '../search/indexed-article.ts'
import {claimRow, inRanges, type ShownAs} from './place-rows.ts'
import type {WorkspaceRow} from './workspace-row.ts'

/** Claims that may contradict each other as one row, the likeliest first; nothing where there are none. */
export function disputeRows(disputes: readonly Dispute[], shown: ShownAs): WorkspaceRow[] {
  const {phrases} = shown
  if (!disputes.length) return []
  const description = fillInCount(phrases, phrases.workspace.candidates, disputes.length)
  return [
    {
      id: 'disputes',
      type: 'group',
      label: phrases.workspace.disputes,
      description,
      icon: 'comment-unresolved',
      spoken: `${phrases.workspace.disputes}, ${description}`,
      children: () =>
        inRanges(
          'disputes',
          disputes.map((dispute) => disputeRow(dispute, shown)),
          shown,
        ),
    },
  ]
}

function disputeRow(dispute: Dispute, shown: ShownAs): WorkspaceRow {
  const {phrases} = shown
  const {claims, opposition, score} = dispute
  const id = `disputes/${claims.map(({article, claim}) => `${article.id}#${claim.id}`).join('/')}`
  const [one, other] = claims.map((place) => nameOf(place, phrases.nobodyNamed))
  const label = `${one} ↔ ${other}: ${shorten(withoutThat(claims[0].claim.content), 60)}`
  const description = [
    phrases.workspace.oppositions[opposition],
    fillIn(phrases.workspace.score, Math.round(100 * score)),
  ].join(' · ')
  return {
    id,
    type: 'dispute',
    label,
    description,
    icon: 'arrow-both',
    spoken: `${label}, ${description}`,
    dispute,
    children: () => claims.map((place) => claimRow(id, place, shown, {named: true, withArticle: true})),
  }
}

function nameOf({claim: {actor}}: IndexedPlace, nobody: string): string {
  return shorten(actor ?? nobody, 32)
}
