import {englishPhrases, fillIn, fillInCount} from '../phrases.ts'
import type {QuoteGroup} from './group-quotes.ts'
import {partnersOf} from './partners-of.ts'
import type {QuotePassage} from './quote-passages.ts'

/** Returns where else a quotation of the group stands: "also in 3 articles, altered in 1". */
export function describeSharing(group: QuoteGroup, quote: QuotePassage, phrases = englishPhrases): string {
  const others = new Set(group.quotations.map(({article}) => article).filter((article) => article !== quote.article))
  const altered = new Set(
    partnersOf(group, quote).flatMap(({quote: {article}, relation}) => (relation === 'altered' ? [article] : [])),
  )
  const {alsoIn, alteredIn} = phrases.workspace
  const where = fillInCount(phrases, alsoIn, others.size)
  return altered.size ? fillIn(alteredIn, where, altered.size) : where
}
