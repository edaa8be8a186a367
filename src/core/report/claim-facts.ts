import {actorOf, speakerName} from '../annotation/annotated-article.ts'
import type {Claim, Span} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {oneLine, startOf, wordsOf} from '../view/claim-text.ts'
import {reportOf} from '../view/statement.ts'
import type {NamedArticle} from '../workspace/quote-passages.ts'
import type {ReportPlace} from './report.ts'

/** What sort of source a claim has; `nobody` where no speaker is sure enough, or none is there. */
export type SourceKind = 'named' | 'institution' | 'unnamed' | 'nobody'

/** What a report counts of one claim. */
export interface ClaimFacts {
  claim: Claim
  /** Index of the article. */
  article: number
  /** Name of the actor, or what is shown in its place. */
  speaker: string
  source: SourceKind
  /** Words inside and outside of quotation marks; none of a claim inside another, whose words count for the outer one. */
  quoted: number
  reported: number
  tags: readonly string[]
  place: ReportPlace
}

/** Returns the facts of an article's claims, in text order. `index` is the article's place in the report. */
export function readClaimFacts({article}: NamedArticle, index: number): ClaimFacts[] {
  const {text, analysis, tags} = article
  const lineOf = lineIndex(text)
  const inQuotes = analysis.quotations.map(({inner}) => inner)
  return analysis.claims.map((claim) => {
    const actor = actorOf(article, claim)
    const isOuter = claim.within === undefined
    const all = isOuter ? countWords(wordsOf(article, claim.content)) : 0
    const inside = claim.content.flatMap((part) => inQuotes.flatMap((quote) => intersect(part, quote)))
    const quoted = isOuter ? Math.min(all, countWords(wordsOf(article, withoutNested(inside)))) : 0
    const span = startOf(claim)
    return {
      claim,
      article: index,
      speaker: speakerName(article, claim),
      source: sourceKind(actor?.type),
      quoted,
      reported: all - quoted,
      tags: tags.get(claim.id) ?? [],
      place: {article: index, span, line: lineOf(span[0]).number, text: oneLine(reportOf(article, claim))},
    }
  })
}

function sourceKind(type: string | undefined): SourceKind {
  if (type === undefined) return 'nobody'
  if (type === 'unnamed') return 'unnamed'
  return type === 'person' ? 'named' : 'institution'
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** What two spans share: one span, or none. */
function intersect([start, end]: Span, [from, to]: Span): Span[] {
  const [first, last] = [Math.max(start, from), Math.min(end, to)]
  return first < last ? [[first, last]] : []
}

/** A quotation inside a quotation has its words once. */
function withoutNested(spans: readonly Span[]): Span[] {
  return spans.filter(
    ([start, end], index) =>
      !spans.some(([from, to], other) => from <= start && end <= to && (to - from > end - start || other < index)),
  )
}
