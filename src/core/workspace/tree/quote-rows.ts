import {fillIn, fillInCount, type Phrases} from '../../phrases.ts'
import {quoted, shorten} from '../../view/claim-text.ts'
import type {QuoteRelation} from '../compare-quotes.ts'
import type {QuoteGroup} from '../group-quotes.ts'
import type {QuotePassage} from '../quote-passages.ts'
import type {IndexedArticle} from '../search/indexed-article.ts'
import {formatPublication, inRanges, type ShownAs} from './place-rows.ts'
import type {WorkspaceRow} from './workspace-row.ts'

const relations: readonly QuoteRelation[] = ['altered', 'cut', 'same']
const icons: Record<QuoteRelation, string> = {altered: 'diff-modified', cut: 'diff-removed', same: 'check'}

/** Quotations that several articles have as one row, the altered ones first; nothing where there are none. */
export function quoteRows(
  groups: readonly QuoteGroup[],
  articles: readonly IndexedArticle[],
  shown: ShownAs,
): WorkspaceRow[] {
  const {phrases} = shown
  if (!groups.length) return []
  const byId = new Map(articles.map((article) => [article.id, article]))
  const description = describeRelations(groups, phrases)
  return [
    {
      id: 'quotes',
      type: 'group',
      label: phrases.workspace.quotes,
      description,
      icon: 'quote',
      spoken: `${phrases.workspace.quotes}, ${description}`,
      children: () =>
        inRanges(
          'quotes',
          relations
            .flatMap((wanted) => groups.filter(({relation}) => relation === wanted))
            .map((group) => groupRow(group, byId, phrases)),
          shown,
        ),
    },
  ]
}

/** "2 altered, 1 cut, 14 the same" */
function describeRelations(groups: readonly QuoteGroup[], phrases: Phrases): string {
  return relations
    .map((wanted) => ({wanted, count: groups.filter(({relation}) => relation === wanted).length}))
    .filter(({count}) => count)
    .map(({wanted, count}) => fillIn(phrases.workspace.counts[wanted], count))
    .join(', ')
}

function groupRow(group: QuoteGroup, articles: ReadonlyMap<string, IndexedArticle>, phrases: Phrases): WorkspaceRow {
  const {quotations, relation} = group
  const [first] = quotations
  const id = `quotes/${first.article}@${first.spans[0][0]}`
  const label = quoted(shorten(first.text, 70))
  const speaker = quotations.find(({actor}) => actor)?.actor?.name
  const description = [
    phrases.workspace.relations[relation],
    speaker,
    fillInCount(phrases, phrases.workspace.articles, quotations.length),
  ]
    .filter(Boolean)
    .join(' · ')
  return {
    id,
    type: 'quotes',
    label,
    description,
    icon: icons[relation],
    spoken: `${label}, ${description}`,
    quotes: group,
    children: () => quotations.map((quote) => quoteRow(id, quote, group, phrases, articles.get(quote.article))),
  }
}

function quoteRow(
  id: string,
  quote: QuotePassage,
  quotes: QuoteGroup,
  phrases: Phrases,
  article?: IndexedArticle,
): WorkspaceRow {
  const label = quoted(shorten(quote.text, 90))
  const description = (article && formatPublication(article, phrases)) || quote.article
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
