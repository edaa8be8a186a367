/** PolNeAR's articles as the product reads them, with the annotators' attributions on the product's own words. */

import {join} from 'node:path'
import type {Quotation, Span} from '../../core/article.ts'
import {countWhile} from '../../core/count-while.ts'
import type {Prose, Word, WordRange} from '../../core/language/passage.ts'
import {readJsonLines} from '../json-lines.ts'

interface Line {
  id: string
  text: string
  attributions: SpanAttribution[]
  alternatives?: SpanAttribution[][]
}

export interface SpanAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

export interface GoldAttribution {
  source: WordRange[]
  cue: WordRange[]
  content: WordRange[]
}

export interface GoldArticle {
  id: string
  text: string
  prose: Prose
  quotations: Quotation[]
  attributions: GoldAttribution[]
}

/** What the product makes of a text before it looks for attributions. */
export type ReadText = (text: string) => Promise<{prose: Prose; quotations: Quotation[]}>

/** Reads `polnear/<split>.jsonl`, each article through `read`. */
export async function readPolnear(corpora: string, split: 'train' | 'dev', read: ReadText): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = []
  for (const {id, text, attributions} of await readJsonLines<Line>(join(corpora, 'polnear', `${split}.jsonl`))) {
    const {prose, quotations} = await read(text)
    articles.push({id, text, prose, quotations, attributions: attributions.map((spans) => onWords(prose.words, spans))})
  }
  return articles
}

/** Spans as the words that share a character with them. */
export function onWords(words: readonly Word[], {source, cue, content}: SpanAttribution): GoldAttribution {
  const ranges = (spans: readonly Span[] = []) =>
    spans
      .map((span) => rangeOf(words, span))
      .filter(({first, last}) => first < last)
      .sort((a, b) => a.first - b.first)
  return {source: ranges(source), cue: ranges(cue), content: ranges(content)}
}

/** The words that share a character with a span. */
function rangeOf(words: readonly Word[], [start, end]: Span): WordRange {
  const first = firstEndingAfter(words, start)
  let last = first
  while (last < words.length && words[last].start < end) last++
  return {first, last}
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  return countWhile(words.length, (index) => words[index].end <= offset)
}
