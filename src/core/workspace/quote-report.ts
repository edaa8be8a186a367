import type {Span} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {oneLine} from '../view/claim-text.ts'
import type {QuoteRelation, Weight} from './compare-quotes.ts'
import type {QuoteGroup} from './group-quotes.ts'
import {type NamedArticle, placeInDocument, type QuotePassage} from './quote-passages.ts'

/** A group of quotations as programs get it. Offsets count UTF-16 code units of each file. */
export interface QuoteReport {
  relation: QuoteRelation
  quotations: {
    article: string
    outlet: string | null
    published: string | null
    actor: string | null
    spans: Span[]
    /** From 1. */
    line: number
    text: string
  }[]
  pairs: {
    /** Indexes into `quotations`. */
    quotations: [number, number]
    relation: QuoteRelation
    differences: {weight: Weight; text: [string, string]; spans: [Span, Span]}[]
  }[]
}

/** Returns groups of quotations in a form to write out: the altered ones first, then by their first place. */
export function reportQuotes(groups: readonly QuoteGroup[], articles: readonly NamedArticle[]): QuoteReport[] {
  const byId = new Map(articles.map(({id, article}) => [id, {article, lineAt: lineIndex(article.text)}]))
  const rank: Record<QuoteRelation, number> = {altered: 0, cut: 1, same: 2}
  return groups
    .toSorted((one, other) => rank[one.relation] - rank[other.relation])
    .map(({relation, quotations, pairs}) => ({
      relation,
      quotations: quotations.map((passage) => {
        const {article, lineAt} = byId.get(passage.article)!
        const {publisher, published} = article.analysis.article
        return {
          article: passage.article,
          outlet: publisher ?? null,
          published: published ?? null,
          actor: passage.actor?.name ?? null,
          spans: [...passage.spans],
          line: lineAt(passage.spans[0][0]).number,
          text: oneLine(passage.text),
        }
      }),
      pairs: pairs.map(({one, other, relation, differences}) => ({
        quotations: [one, other],
        relation,
        differences: differences.map((found) => ({
          weight: found.weight,
          text: [words(quotations[one], found.one), words(quotations[other], found.other)],
          spans: [placed(quotations[one], found.one), placed(quotations[other], found.other)],
        })),
      })),
    }))

  function placed(passage: QuotePassage, span: Span): Span {
    return placeInDocument(byId.get(passage.article)!.article, passage, span)
  }
}

function words({text}: QuotePassage, [start, end]: Span): string {
  return oneLine(text.slice(start, end))
}
