import {wordF1} from '../../../test/fixtures/score-pages.ts'
import {
  findSet,
  type PeerOutput,
  readBenchmark,
  readReadabilityPages,
  readSegmentPages,
  type TestPage,
} from '../corpora/pages/page-sets.ts'
import {readPage} from '../corpora/pages/read-page.ts'
import {judgeMetadata, type Verdict} from './pages/metadata-table.ts'
import {countSegments, segmentF1} from './pages/segments.ts'
import {compareShingles, deviationOfF1, type Overlap, shingleF1} from './pages/shingles.ts'
import type {Row} from './row.ts'

/** At most this many of the worst pages, and of the best peers, are listed. */
const worstCount = 20
const peerCount = 10
const halves = ['tune', 'kept'] as const

/**
 * The main text of saved pages, on the public sets below `folder`: 4-gram shingle F1 of
 * the article-extraction-benchmark by its own definition, with the standard deviation of its
 * bootstrap, and the peers whose outputs it publishes; the mean word F1 of Readability's test
 * pages; F1 of the segments that trafilatura's evaluation marks. Rules are made on the half `tune` alone. Of the worst pages, those of `kept` are
 * named and never looked into.
 */
export async function measurePages(folder: string): Promise<Row[]> {
  const benchmark = findSet(folder, 'ground-truth.json')
  const readability = findSet(folder, 'test/test-pages')
  const segments = findSet(folder, 'tests/evaldata.json')
  if (!benchmark && !readability && !segments)
    throw new Error(`There is no set of pages below ${folder}: see CONTRIBUTING.md.`)
  return [
    ...(benchmark ? measureBenchmark(benchmark) : []),
    ...(readability ? measureReadabilityPages(readability) : []),
    ...(segments ? measureSegments(segments) : []),
  ]
}

function measureBenchmark(folder: string): Row[] {
  const {pages, peers} = readBenchmark(folder)
  const judge = (textOf: (page: TestPage) => string) =>
    pages.map((page) => ({page, value: compareShingles(textOf(page), page.text)}))
  const ours = judge(({html}) => readPage(html).text)
  const peer = ({name, texts}: PeerOutput) =>
    shingleRows(
      `  ${name}`,
      judge(({id}) => texts.get(id) ?? ''),
    )[0]
  return [
    ...shingleRows('benchmark, shingle F1', ours, 97.5),
    ...peers
      .map(peer)
      .sort((one, other) => other.value - one.value)
      .slice(0, peerCount),
    ...worst(ours.map(({page, value}) => ({page, value: 100 * shingleF1([value])}))),
  ]
}

function shingleRows(name: string, judged: {page: TestPage; value: Overlap}[], aim?: number): Row[] {
  return parts(judged).map(([part, values]) => ({
    name: `${name}, ${part}`,
    value: 100 * shingleF1(values),
    unit: '%',
    aim,
    note: `± ${(100 * deviationOfF1(values)).toFixed(2)}, ${values.length} pages`,
  }))
}

function measureReadabilityPages(folder: string): Row[] {
  const read = readReadabilityPages(folder).map((page) => ({page, ...readPage(page.html)}))
  const judged = read.map(({page, text}) => ({page, value: 100 * wordF1(text, page.text)}))
  return [
    ...parts(judged).map(([part, values]) => ({
      name: `Readability's pages, word F1, ${part}`,
      value: values.reduce((sum, value) => sum + value, 0) / values.length,
      unit: '%',
      aim: 97,
      note: `${values.length} pages`,
    })),
    ...worst(judged),
    ...metadataRows(read.map(({page, article}) => ({page, value: judgeMetadata(article, page.metadata!)}))),
  ]
}

function measureSegments(folder: string): Row[] {
  const judged = readSegmentPages(folder).map((page) => ({page, value: countSegments(readPage(page.html).text, page)}))
  return parts(judged).map(([part, values]) => ({
    name: `trafilatura's pages, segments F1, ${part}`,
    value: 100 * segmentF1(values),
    unit: '%',
    note: `${values.length} pages`,
  }))
}

/** A row a field: the share that is right of those that the truth gives. */
function metadataRows(judged: {page: TestPage; value: Record<string, Verdict>}[]): Row[] {
  return ['title', 'authors', 'publisher', 'published'].flatMap((field) =>
    parts(judged).map(([part, values]) => {
      const verdicts = values.flatMap((value) => value[field] ?? [])
      const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
      return {
        name: `metadata, ${field}, ${part}`,
        value: (100 * count('right')) / verdicts.length,
        unit: '%',
        aim: 95,
        note: `right ${count('right')}, wrong ${count('wrong')}, missing ${count('missing')}`,
      }
    }),
  )
}

/** All values, and those of each half. */
function parts<T>(judged: {page: Pick<TestPage, 'half'>; value: T}[]): [string, T[]][] {
  const of = (half?: TestPage['half']) => judged.filter(({page}) => !half || page.half === half).map(({value}) => value)
  return [['all', of()], ...halves.map((half): [string, T[]] => [half, of(half)])]
}

function worst(judged: {page: TestPage; value: number}[]): Row[] {
  return judged
    .toSorted((one, other) => one.value - other.value)
    .slice(0, worstCount)
    .map(({page, value}) => ({name: `  worst: ${page.id.slice(0, 30)} (${page.half})`, value, unit: '%'}))
}
