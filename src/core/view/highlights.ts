import {type AnnotatedArticle, actorOf} from '../annotation/annotated-article.ts'
import type {Mention, Span} from '../article.ts'

/** What a stretch of text is marked as; hosts have one look for each. */
export const highlightStyles = [
  'direct',
  'indirect',
  'mixed',
  'unattributed',
  'passage',
  'source',
  'cue',
  'person',
  'organization',
  'place',
  'other',
] as const

export type HighlightStyle = (typeof highlightStyles)[number]

/** Which marks belong together; a person starts with the quotations alone. */
export const highlightPresets = {
  quotes: ['direct', 'mixed', 'unattributed', 'passage'],
  quotesAndSources: ['direct', 'mixed', 'unattributed', 'passage', 'indirect', 'source', 'cue'],
  everything: highlightStyles,
} as const satisfies Record<string, readonly HighlightStyle[]>

export interface Highlight {
  style: HighlightStyle
  span: Span
}

/** What is marked where, by rising offset; spans of one style never overlap. */
export function highlightsOf(article: AnnotatedArticle, shown: ReadonlySet<HighlightStyle>): Highlight[] {
  const {analysis, passages} = article
  const marked = new Map([...shown].map((style) => [style, [] as Span[]]))
  const add = (style: HighlightStyle, span: Span) => {
    if (span[1] > span[0]) marked.get(style)?.push(span)
  }
  for (const claim of analysis.claims) {
    const style = actorOf(article, claim) ? claim.kind : 'unattributed'
    for (const span of claim.content) add(style, span)
    for (const span of claim.source) add('source', span)
    for (const span of claim.cue) add('cue', span)
  }
  for (const {span, depth, language} of analysis.quotations) if (language && depth === 0) add('unattributed', span)
  for (const {source, span} of analysis.responses) {
    for (const each of source) add('source', each)
    add('cue', span)
  }
  for (const {spans} of passages) for (const span of spans) add('passage', span)
  for (const mention of analysis.mentions) {
    if (mention.form === 'name') add(nameStyle(mention), [mention.start, mention.end])
  }
  return [...marked]
    .flatMap(([style, some]) => united(some).map((span) => ({style, span})))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

function nameStyle({type}: Mention): HighlightStyle {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other'
}

function united(spans: readonly Span[]): Span[] {
  const result: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
