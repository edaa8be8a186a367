import {existsSync, readdirSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readJsonLines} from '../corpora/json-lines.ts'
import type {Row} from '../evaluate/row.ts'
import {modelsIn} from '../read-models.ts'
import {comparePeers} from './accuracy.ts'
import {measureGrowth} from './growth.ts'
import {countWords} from './long-text.ts'
import {measureMemory} from './memory.ts'
import {measureOpening} from './opening.ts'
import {peers} from './peers.ts'
import {loadShippedCore} from './shipped-core.ts'

/** So often everybody reads all texts before the clock counts, for the engine to compile what runs often. */
const warmUps = 5
const rounds = 5
/** More analyses than a paragraph is remembered for: see `createPassageCache`. */
const remembered = 20

/**
 * Raw text to claims on one core, beside the libraries that do a part of it: the
 * best of five rounds over all texts after five to warm up, for each of them alike.
 */
export async function benchSpeed(corpora: string): Promise<Row[]> {
  const texts = await readTexts(corpora)
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const {createAnalyzer} = await loadShippedCore()
  const analyzer = createAnalyzer({models: modelsIn()})

  const passes: number[][] = []
  for (let pass = 0; pass < warmUps + rounds; pass++) {
    // in an editor one analyzer serves all; after that many other texts none of its paragraphs is remembered
    for (let other = 0; other < remembered; other++) await analyzer.analyze('Roe said no.')
    const taken: number[] = []
    for (const text of texts) {
      const start = performance.now()
      await analyzer.analyze(text)
      taken.push(performance.now() - start)
    }
    passes.push(taken)
  }
  const first = sum(passes[0])
  const times = passes.slice(warmUps).sort((one, other) => sum(one) - sum(other))[0]
  times.sort((one, other) => one - other)
  const own = (1000 * words) / sum(times)
  const rows: Row[] = [
    {
      name: 'raw text to claims',
      value: own,
      unit: 'words/s',
      floor: 40000,
      note: `${texts.length} articles, ${words} words`,
    },
    {name: '  the first pass of all, in a new process', value: (1000 * words) / first, unit: 'words/s'},
    {name: '  an article, median', value: at(times, 0.5), unit: 'ms'},
    {name: '  an article, 95th percentile', value: at(times, 0.95), unit: 'ms', note: 'wanted below 60'},
    ...(await measureOpening()),
    ...(await measureMemory(texts)),
    ...(await measureGrowth(texts, () => createAnalyzer({models: modelsIn()}))),
  ]
  for (const [name, task, run] of [
    ['compromise', 'people, places, organisations, quotations', peers.compromise],
    ['wink-nlp', 'sentences and parts of speech', peers.wink],
    ['quote-parser', 'speakers of quotations', peers.quoteParser],
  ] as const) {
    const speed = (1000 * words) / quickest(texts, run)
    rows.push({name: `${name}: ${task}`, value: speed, unit: 'words/s', note: `On Record is ${ratio(own / speed)}`})
  }
  return existsSync(corpora) ? [...rows, ...(await comparePeers(corpora))] : rows
}

async function readTexts(corpora: string): Promise<string[]> {
  if (existsSync(corpora)) {
    const articles = await readJsonLines<{text: string}>(join(corpora, 'polnear/dev.jsonl'))
    return articles.map(({text}) => text)
  }
  const samples = join(import.meta.dirname, '../../../samples')
  const files = readdirSync(samples).filter((file) => file.endsWith('.txt'))
  return Promise.all(files.map((file) => readFile(join(samples, file), 'utf8')))
}

function quickest(texts: readonly string[], run: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < warmUps + rounds; pass++) {
    const start = performance.now()
    for (const text of texts) run(text)
    if (pass >= warmUps) best = Math.min(best, performance.now() - start)
  }
  return best
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

function ratio(value: number): string {
  return value >= 1 ? `${value.toFixed(1)} times as fast` : `${(1 / value).toFixed(1)} times slower`
}
