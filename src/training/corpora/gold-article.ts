/** Annotated articles as the product reads them, with the annotators' attributions on the product's own words. */
import type {Quotation, Span} from '../../core/article.ts'
import {countWhile} from '../../core/count-while.ts'
import type {Prose, Word, WordRange} from '../../core/language/passage.ts'

export interface SpanAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

export interface GoldAttribution {
  source: WordRange[]
  cue: WordRange[]
  content: WordRange[]
  /** Neither to be learnt nor to be counted as wrong. */
  optional?: boolean
  /** Stands inside another's content. */
  nested?: boolean
}

export interface GoldArticle {
  id: string
  text: string
  prose: Prose
  quotations: Quotation[]
  attributions: GoldAttribution[]
  /** How much one of its sentences counts in training, beside 1. */
  weight: number
}

/** What the product makes of a text before it looks for attributions. */
export type ReadText = (text: string) => Promise<{prose: Prose; quotations: Quotation[]}>

/** Returns an annotator's spans as ranges of the words that share a character with them. */
export function onWords(words: readonly Word[], {source, cue, content}: SpanAttribution): GoldAttribution {
  const ranges = (spans: readonly Span[] = []) =>
    spans
      .map((span) => rangeOf(words, span))
      .filter(({first, last}) => first < last)
      .sort((a, b) => a.first - b.first)
  return {source: ranges(source), cue: ranges(cue), content: ranges(content)}
}

function rangeOf(words: readonly Word[], [start, end]: Span): WordRange {
  const first = firstEndingAfter(words, start)
  let last = first
  while (last < words.length && words[last].start < end) last++
  return {first, last}
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  return countWhile(words.length, (index) => words[index].end <= offset)
}
