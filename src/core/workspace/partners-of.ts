import type {QuoteRelation} from './compare-quotes.ts'
import type {QuoteGroup} from './group-quotes.ts'
import type {QuotePassage} from './quote-passages.ts'

/** Returns the quotations of other articles that one of the group was compared with, and how they stand to it. */
export function partnersOf(
  {quotations, pairs}: QuoteGroup,
  {article, spans}: QuotePassage,
): {quote: QuotePassage; relation: QuoteRelation}[] {
  const at = quotations.findIndex((quote) => quote.article === article && quote.spans[0][0] === spans[0][0])
  return pairs.flatMap(({one, other, relation}) =>
    one === at || other === at ? [{quote: quotations[one === at ? other : one], relation}] : [],
  )
}
