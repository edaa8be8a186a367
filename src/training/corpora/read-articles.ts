import {join} from 'node:path'
import type {Span} from '../../core/article.ts'
import {type GoldArticle, onWords, type ReadText, type SpanAttribution} from './gold-article.ts'
import {readJsonLines} from './json-lines.ts'

interface Line {
  id: string
  text: string
  attributions: (SpanAttribution & {optional: boolean})[]
}

/**
 * Reads `articles/<split>.jsonl`, each article through `read`. What is inside
 * another's content is marked optional: the second pass finds it, and PolNeAR has none.
 */
export async function readArticles(
  corpora: string,
  split: 'train' | 'dev',
  read: ReadText,
  weight: number,
): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = []
  for (const {id, text, attributions} of await readJsonLines<Line>(join(corpora, 'articles', `${split}.jsonl`))) {
    const {prose, quotations} = await read(text)
    const golds = attributions.map((spans) => ({
      ...onWords(prose.words, spans),
      optional: spans.optional,
      nested: isNested(spans, attributions),
    }))
    articles.push({
      id,
      text,
      prose,
      quotations,
      // A label of a line that is not prose, such as a headline, leaves nothing to learn.
      attributions: golds.filter(({content}) => content.length),
      weight,
    })
  }
  return articles
}

function isNested(inner: SpanAttribution, all: readonly SpanAttribution[]): boolean {
  const spans = [...inner.cue, ...inner.content]
  return all.some(
    (outer) =>
      outer !== inner &&
      size(outer.content) > size(inner.content) &&
      spans.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to)),
  )
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
