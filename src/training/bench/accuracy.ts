import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createAnalyzer, type Span} from '../../core/index.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import type {Row} from '../evaluate/row.ts'
import type {Spans} from '../evaluate/score-attributions.ts'
import {modelsIn} from '../read-models.ts'
import {peers, type SpokenQuote} from './peers.ts'

interface Document {
  id: string
  text: string
  entities: (readonly [start: number, end: number, type: string])[]
}

type Score = (gold: Document[], found: Document[]) => {all: {f1: number}}

/** Names on uner-ewt-dev beside compromise, and speakers of direct quotations on polnear dev beside quote-parser. */
export async function comparePeers(corpora: string): Promise<Row[]> {
  return [...(await compareNames(corpora)), ...(await compareSpeakers(corpora))]
}

async function compareNames(corpora: string): Promise<Row[]> {
  const scorer = pathToFileURL(join(corpora, '../eval/score-entities.mjs')).href
  const {score} = (await import(scorer)) as {score: Score}
  const gold = await readJsonLines<Document>(join(corpora, 'ner/uner-ewt-dev.jsonl'))
  const analyzer = createAnalyzer({models: modelsIn()})
  const types: Record<string, string> = {person: 'PER', organization: 'ORG', place: 'LOC'}
  const own: Document[] = []
  for (const {id, text} of gold) {
    const {mentions} = await analyzer.analyze(text)
    const names = mentions.filter(({form, type}) => form === 'name' && type in types)
    own.push({id, text, entities: names.map(({start, end, type}) => [start, end, types[type]])})
  }
  const theirs = gold.map(({id, text}) => {
    const {people, organizations, places} = peers.compromise(text)
    const typed = (spans: Span[], type: string) => spans.map(([start, end]) => [start, end, type] as const)
    return {id, text, entities: [...typed(people, 'PER'), ...typed(organizations, 'ORG'), ...typed(places, 'LOC')]}
  })
  return [
    {name: 'names F1, uner-ewt dev: On Record', value: 100 * score(gold, own).all.f1, unit: '%'},
    {name: 'names F1, uner-ewt dev: compromise', value: 100 * score(gold, theirs).all.f1, unit: '%'},
  ]
}

/**
 * Of the attributions whose content is all in quotation marks and that have a
 * source, the share for which some quotation found overlaps the content and has
 * a speaker that overlaps the source.
 */
async function compareSpeakers(corpora: string): Promise<Row[]> {
  const articles = await readJsonLines<{text: string; attributions: Spans[]}>(join(corpora, 'polnear/dev.jsonl'))
  const analyzer = createAnalyzer({models: modelsIn()})
  let direct = 0
  let own = 0
  let theirs = 0
  for (const {text, attributions} of articles) {
    const {claims} = await analyzer.analyze(text)
    const spoken = claims.flatMap(({source, content}) =>
      source.flatMap((who) => content.map((what): SpokenQuote => ({content: what, source: who}))),
    )
    const parsed = peers.quoteParser(text)
    for (const {source, content} of attributions) {
      if (!source.length || !content.length || !content.every((span) => isQuoted(text, span))) continue
      direct++
      if (spoken.some((quote) => fits(quote, source, content))) own++
      if (parsed.some((quote) => fits(quote, source, content))) theirs++
    }
  }
  const name = 'speakers of direct quotations found, polnear dev'
  return [
    {name: `${name}: On Record`, value: (100 * own) / direct, unit: '%', note: `${own} of ${direct}`},
    {name: `${name}: quote-parser`, value: (100 * theirs) / direct, unit: '%', note: `${theirs} of ${direct}`},
  ]
}

function isQuoted(text: string, [start, end]: Span): boolean {
  return /^(?:[“"]|'')/.test(text.slice(start)) && /(?:[”"]|'')$/.test(text.slice(start, end))
}

function fits({content: what, source: who}: SpokenQuote, source: readonly Span[], content: readonly Span[]): boolean {
  const overlaps = (a: Span) => (b: Span) => a[0] < b[1] && b[0] < a[1]
  return source.some(overlaps(who)) && content.some(overlaps(what))
}
