import {type AnnotatedArticle, speakerName} from '../annotation/annotated-article.ts'
import type {Claim, Span} from '../article.ts'
import {phrasesOf} from '../phrases.ts'
import {extentOf, startOf, wordsOf} from './claim-text.ts'
import {describeUnusualStance, statementOf} from './statement.ts'

/** One entry of an article's outline. */
export interface OutlineEntry {
  name: string
  /** "direct quote", "indirect, question". */
  detail: string
  type: 'headline' | 'claim'
  /** All that belongs to the entry; holds `span` and its children. */
  extent: Span
  span: Span
  children: OutlineEntry[]
}

/** Headlines and claims in text order; a claim that is inside another is its child. */
export function outlineOf(article: AnnotatedArticle): OutlineEntry[] {
  const {analysis} = article
  const headings = analysis.blocks.filter(({role}) => role === 'headline' || role === 'heading')
  const entries: OutlineEntry[] = headings.map(({span}) => ({
    name: wordsOf(article, [span]),
    detail: '',
    type: 'headline',
    extent: span,
    span,
    children: [],
  }))
  const byClaim = new Map<string, OutlineEntry>()
  for (const claim of analysis.claims) byClaim.set(claim.id, entryOf(article, claim))
  for (const claim of analysis.claims) {
    const entry = byClaim.get(claim.id)!
    const outer = claim.within === undefined ? undefined : byClaim.get(claim.within)
    if (outer && contains(outer.extent, entry.extent)) outer.children.push(entry)
    else entries.push(entry)
  }
  return entries.sort((a, b) => a.extent[0] - b.extent[0])
}

function entryOf(article: AnnotatedArticle, claim: Claim): OutlineEntry {
  const phrases = phrasesOf(article)
  return {
    name: `${speakerName(article, claim)} · ${statementOf(article, claim, 60)}`,
    detail: [phrases.kinds[claim.kind], describeUnusualStance(claim, phrases)].filter(Boolean).join(', '),
    type: 'claim',
    extent: extentOf(claim),
    span: startOf(claim),
    children: [],
  }
}

function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}
