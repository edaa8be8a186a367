import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createAnalyzer, groupQuotes, type QuoteRelation, type Span, unannotated} from '../../core/index.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'

interface EventArticle {
  id: string
  event?: string
  text: string
}

/** Two places that quote one utterance. */
interface Pair {
  one: {article: string; spans: readonly Span[]}
  other: {article: string; spans: readonly Span[]}
  relation: QuoteRelation
}

const labels = join(import.meta.dirname, '../../../test/fixtures/same-quotes/labels.tsv')

/**
 * Quotations that several outlets have of the same event, in articles that all stand
 * beside each other as in a folder, against the pairs that truly are one utterance,
 * listed by hand (test/fixtures/same-quotes). A pair is right when both of its places
 * touch those of a listed one.
 */
export async function measureSameQuotes(corpora: string): Promise<Row[]> {
  const listed = await readLabels()
  const {found, articles} = await findPairs(corpora)
  const right = found.filter((pair) => listed.some((label) => touch(pair, label)))
  const recalled = listed.filter((label) => found.some((pair) => touch(pair, label)))
  const judged = recalled.filter((label) =>
    found.some((pair) => touch(pair, label) && pair.relation === label.relation),
  )
  return [
    {
      name: 'same quotes, precision',
      value: share(right, found),
      unit: '%',
      floor: 90,
      note: `${right.length} of ${found.length} pairs in ${articles} articles`,
    },
    {
      name: 'same quotes, recall',
      value: share(recalled, listed),
      unit: '%',
      floor: 80,
      note: `${recalled.length} of ${listed.length}`,
    },
    {
      name: '  same, cut or altered, as listed',
      value: share(judged, recalled),
      unit: '%',
      floor: 80,
      note: `${judged.length} of ${recalled.length}`,
    },
  ]
}
async function findPairs(corpora: string): Promise<{found: Pair[]; articles: number}> {
  const analyzer = createAnalyzer({models: modelsIn()})
  const articles = []
  for (const part of ['train', 'dev']) {
    for (const {id, event, text} of await readJsonLines<EventArticle>(join(corpora, `articles/${part}.jsonl`))) {
      if (event) articles.push({id, article: unannotated(text, await analyzer.analyze(text, {clean: true}))})
    }
  }
  const found = groupQuotes(articles).flatMap(({quotations, pairs}) =>
    pairs.map(({one, other, relation}) => ({one: quotations[one], other: quotations[other], relation})),
  )
  return {found, articles: articles.length}
}

async function readLabels(): Promise<Pair[]> {
  const lines = (await readFile(labels, 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const [one, here, other, there, relation] = line.split('\t')
    return {
      one: {article: one, spans: readSpans(here)},
      other: {article: other, spans: readSpans(there)},
      relation: relation as QuoteRelation,
    }
  })
}

function readSpans(words: string): Span[] {
  return words.split(',').map((span) => {
    const [start, end] = span.split('-').map(Number)
    return [start, end]
  })
}

function touch({one, other}: Pair, label: Pair): boolean {
  return (isAt(one, label.one) && isAt(other, label.other)) || (isAt(one, label.other) && isAt(other, label.one))
}

function isAt(one: Pair['one'], other: Pair['one']): boolean {
  return (
    one.article === other.article &&
    one.spans.some(([start, end]) => other.spans.some(([from, to]) => start < to && from < end))
  )
}

function share(some: readonly unknown[], all: readonly unknown[]): number {
  return all.length ? (100 * some.length) / all.length : 0
}
