import {counted, quoted, shorten} from '../../view/claim-text.ts'
import type {QuoteRelation} from '../compare-quotes.ts'
import type {QuoteGroup} from '../group-quotes.ts'
import type {QuotePassage} from '../quote-passages.ts'
import type {IndexedArticle} from '../search/indexed-article.ts'
import {inRanges, publication} from './place-rows.ts'
import type {WorkspaceRow} from './workspace-row.ts'

const relations: readonly QuoteRelation[] = ['altered', 'cut', 'same']
const icons: Record<QuoteRelation, string> = {altered: 'diff-modified', cut: 'diff-removed', same: 'check'}

/** Quotations that several articles have as one row, the altered ones first; nothing where there are none. */
export function quoteRows(groups: readonly QuoteGroup[], articles: readonly IndexedArticle[]): WorkspaceRow[] {
  if (!groups.length) return []
  const byId = new Map(articles.map((article) => [article.id, article]))
  const description = describeRelations(groups)
  return [
    {
      id: 'quotes',
      type: 'group',
      label: 'Quotes across articles',
      description,
      icon: 'quote',
      spoken: `Quotes across articles, ${description}`,
      children: () =>
        inRanges(
          'quotes',
          relations
            .flatMap((wanted) => groups.filter(({relation}) => relation === wanted))
            .map((group) => groupRow(group, byId)),
        ),
    },
  ]
}

/** "2 altered, 1 cut, 14 the same" */
export function describeRelations(groups: readonly QuoteGroup[]): string {
  return relations
    .map((wanted) => ({wanted, count: groups.filter(({relation}) => relation === wanted).length}))
    .filter(({count}) => count)
    .map(({wanted, count}) => `${count} ${wanted === 'same' ? 'the same' : wanted}`)
    .join(', ')
}

function groupRow(group: QuoteGroup, articles: ReadonlyMap<string, IndexedArticle>): WorkspaceRow {
  const {quotations, relation} = group
  const [first] = quotations
  const id = `quotes/${first.article}@${first.spans[0][0]}`
  const label = quoted(shorten(first.text, 70))
  const speaker = quotations.find(({actor}) => actor)?.actor?.name
  const description = [relation, speaker, counted(quotations.length, 'article')].filter(Boolean).join(' · ')
  return {
    id,
    type: 'quotes',
    label,
    description,
    icon: icons[relation],
    spoken: `${label}, ${description}`,
    quotes: group,
    children: () => quotations.map((quote) => quoteRow(id, quote, group, articles.get(quote.article))),
  }
}

function quoteRow(id: string, quote: QuotePassage, quotes: QuoteGroup, article?: IndexedArticle): WorkspaceRow {
  const label = quoted(shorten(quote.text, 90))
  const description = (article && publication(article)) || quote.article
  return {
    id: `${id}/${quote.article}@${quote.spans[0][0]}`,
    type: 'quote',
    label,
    description,
    icon: 'file-text',
    spoken: `${label}, ${description}`,
    quote,
    quotes,
  }
}
