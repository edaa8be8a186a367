import {englishPhrases, fillIn, fillInCount} from '../view/phrases.ts'
import type {QuoteGroup} from './group-quotes.ts'
import type {QuotePassage} from './quote-passages.ts'

/** Returns where else a quotation of the group stands: "also in 3 articles, altered in 1". */
export function describeSharing(
  {quotations, pairs}: QuoteGroup,
  quote: QuotePassage,
  phrases = englishPhrases,
): string {
  const at = quotations.indexOf(quote)
  const others = new Set(quotations.filter(({article}) => article !== quote.article).map(({article}) => article))
  const altered = new Set(
    pairs.flatMap(({one, other, relation}) =>
      relation === 'altered' && (one === at || other === at) ? [quotations[one === at ? other : one].article] : [],
    ),
  )
  const {alsoIn, alteredIn} = phrases.workspace
  const where = fillInCount(phrases, alsoIn, others.size)
  return altered.size ? fillIn(alteredIn, where, altered.size) : where
}
