import {join} from 'node:path'
import {parseSentences} from '../../core/language/parse-sentences.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import type {Row} from './row.ts'

/** `[start, end, lemma, …]` a token. */
type Tokenized = {id: string; sentences: [start: number, end: number, ...rest: unknown[]][][]}

/**
 * Sentence boundaries inside paragraphs on PolNeAR's development articles, from
 * raw text, with CoreNLP's as truth.
 *
 * A boundary stands where the first letter or figure of the next sentence
 * stands, so that nobody is charged for the side on which a quotation mark
 * falls. CoreNLP is sometimes wrong ("“Why?” | he asked", "(D-Md.) | said");
 * the second row leaves its boundaries before a lower-case word out.
 */
export async function measureSentences(corpora: string): Promise<Row[]> {
  const tokenized = await readJsonLines<Tokenized>(join(corpora, 'polnear/dev.tokens.jsonl'))
  const texts = await readJsonLines<{id: string; text: string}>(join(corpora, 'polnear/dev.jsonl'))
  const truth = new Map(tokenized.map(({id, sentences}) => [id, sentences]))
  const all = {right: 0, total: 0}
  const cased = {right: 0, total: 0}
  for (const {id, text} of texts) {
    const sentences = truth.get(id)
    if (!sentences?.length) continue
    const gold = insideParagraphs(
      text,
      sentences.map(([[start]]) => start),
    )
    const found = insideParagraphs(text, parsedStarts(text))
    count(all, gold, found)
    const isUpper = (at: number) => !/^\p{Ll}/u.test(text.slice(at, at + 2))
    count(cased, new Set([...gold].filter(isUpper)), new Set([...found].filter(isUpper)))
  }
  return [
    {name: 'sentence boundaries F1', value: f1(all), unit: '%', floor: 98.6, aim: 99},
    {name: 'sentence boundaries F1, before capitals', value: f1(cased), unit: '%'},
  ]
}

function parsedStarts(text: string): number[] {
  return Array.from(text.matchAll(/\S[^\n]*/g)).flatMap(({0: paragraph, index}) =>
    parseSentences(paragraph)
      .children.filter(({type}) => type === 'SentenceNode')
      .map(({position}) => index + position!.start.offset!),
  )
}

/** The first letter or figure of each sentence that is not the first of its paragraph. */
function insideParagraphs(text: string, starts: number[]): Set<number> {
  const boundaries = new Set(starts.map((start) => firstWord(text, start)))
  for (const {index} of text.matchAll(/\S[^\n]*/g)) boundaries.delete(firstWord(text, index))
  boundaries.delete(-1)
  return boundaries
}

function firstWord(text: string, from: number): number {
  const word = /[\p{L}\p{N}]/gu
  word.lastIndex = from
  return word.exec(text)?.index ?? -1
}

function count(tally: {right: number; total: number}, gold: Set<number>, found: Set<number>) {
  tally.right += 2 * [...found].filter((at) => gold.has(at)).length
  tally.total += gold.size + found.size
}

function f1({right, total}: {right: number; total: number}): number {
  return (100 * right) / total
}
