import {codePoints} from '../annotation/code-points.ts'
import {describePassage} from '../annotation/describe-passage.ts'
import type {SourceFinding, SourceLink} from '../annotation/source-check.ts'
import type {Span} from '../article.ts'
import {quoted} from '../view/claim-text.ts'
import type {CheckedQuotation, SourceCheck, SourcePassage} from './check-source.ts'

/** What was found of a quotation, as an annotation of it keeps it; the spans count UTF-16 code units of the article. */
export interface QuotationFinding {
  spans: Span[]
  finding: SourceFinding
}

/** A source that an article was compared with. */
export interface NamedSource {
  /** The id under which it was compared. */
  id: string
  text: string
  /** Its URI, relative to the article's file of annotations. */
  uri: string
}

/** Returns what was found of each quotation, with the passages of the sources described so that they are found again. */
export function findingsOf({quotations}: SourceCheck, sources: readonly NamedSource[]): QuotationFinding[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return quotations.map((quotation) => {
    const {spans, verdict, passages} = quotation
    const links = passages.length ? passages.map(linkTo) : sources.map(({uri}) => ({source: uri}))
    const words = differingWords(quotation)
    return {spans, finding: {verdict, ...(words && {words}), links}}
  })

  function linkTo({source, span}: SourcePassage): SourceLink {
    const {text, uri} = byId.get(source)!
    const {exact, prefix, suffix, start, end} = describePassage(text, span)
    const points = codePoints(text)
    return {source: uri, passage: {exact, prefix, suffix, start: points.before(start), end: points.before(end)}}
  }
}

/** "“20”, source: “twelve”" */
function differingWords({differences}: CheckedQuotation): string {
  return differences
    .map(({quoted: here, original}) => `${here ? quoted(here) : '–'}, source: ${original ? quoted(original) : '–'}`)
    .join('; ')
}
