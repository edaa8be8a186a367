import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {SpeakerType} from '../../core/article.ts'
import {settleNames} from '../../core/language/agree-on-names.ts'
import type {Name, Word} from '../../core/language/passage.ts'
import {loadLanguage, type ReadPassage} from '../../core/language/read-passage.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import {readSilverNames} from '../corpora/silver-names.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'

interface Document {
  id: string
  text: string
  entities: (readonly [start: number, end: number, type: string])[]
}

type Score = (gold: Document[], found: Document[]) => Record<'PER' | 'ORG' | 'LOC' | 'all', {f1: number}>

const types: Record<SpeakerType, string> = {person: 'PER', organization: 'ORG', place: 'LOC'}

/** Names from raw text, a line a paragraph, by the corpora's own scorer (`../eval/score-entities.mjs`). */
export async function measureNames(corpora: string): Promise<Row[]> {
  const scorer = pathToFileURL(join(corpora, '../eval/score-entities.mjs')).href
  const {score} = (await import(scorer)) as {score: Score}
  const {readPassage} = await loadLanguage(modelsIn())
  const web = await readJsonLines<Document>(join(corpora, 'ner/uner-ewt-dev.jsonl'))
  const news = (await readSilverNames(join(corpora, 'polnear/dev'), {vote: false})).map(({document, text, names}) => ({
    id: document,
    text,
    entities: names.map(({start, end, type}) => [start, end, types[type]] as const),
  }))
  const found = score(
    web,
    web.map((document) => namesIn(document, readPassage)),
  )
  const silver = score(
    news,
    news.map((document) => namesIn(document, readPassage)),
  )
  const percent = (value: number) => ({value: 100 * value, unit: '%'})
  return [
    {name: 'names F1, uner-ewt dev', ...percent(found.all.f1), floor: 66, aim: 74},
    {name: 'names F1, uner-ewt dev, people', ...percent(found.PER.f1)},
    {name: 'names F1, uner-ewt dev, organisations', ...percent(found.ORG.f1), floor: 47, aim: 55},
    {name: 'names F1, uner-ewt dev, places', ...percent(found.LOC.f1)},
    {
      name: "names F1, polnear dev's automatic tags",
      ...percent(silver.all.f1),
      floor: 82,
      note: 'those are often wrong: more than 86 means nothing',
    },
  ]
}

function namesIn({id, text}: Document, readPassage: ReadPassage): Document {
  const words: Word[] = []
  const names: Name[] = []
  for (const {0: paragraph, index} of text.matchAll(/\S[^\n]*/g)) {
    const passage = readPassage(paragraph)
    const base = words.length
    for (const word of passage.words) words.push({...word, start: index + word.start, end: index + word.end})
    for (const {first, last, type} of passage.names) names.push({first: base + first, last: base + last, type})
  }
  const settled = settleNames(words, names)
  return {
    id,
    text,
    entities: settled.map(({first, last, type}) => [words[first].start, words[last - 1].end, types[type]] as const),
  }
}
