/** Claims of articles/train on the product's own words, with the acts that people gave some of them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Span} from '../../core/article.ts'
import type {Word} from '../../core/language/passage.ts'
import {loadLanguage} from '../../core/language/read-passage.ts'
import {modelsIn} from '../read-models.ts'
import type {GoldAttribution, SpanAttribution} from './gold-article.ts'
import {onWords} from './gold-article.ts'
import {readJsonLines} from './json-lines.ts'
import {createReader} from './read-text.ts'

/** What a person read a claim to be: "attitude:belief denied"; of no claim the kind of response. */
export interface StanceLabel {
  act: string
  polarity: string | undefined
  /** Every second label is kept for checking, and never trained on. */
  isForChecking: boolean
}

export interface LabelledClaim {
  /** The article, and where cue and content begin. */
  place: string
  words: readonly Word[]
  attribution: GoldAttribution
  label?: StanceLabel
}

const file = join(import.meta.dirname, '../../../test/fixtures/stance/labels.tsv')

/** Reads `articles/train.jsonl`. With `labelledOnly` articles without labels are passed over. */
export async function readClaims(corpora: string, {labelledOnly = false} = {}): Promise<LabelledClaim[]> {
  const labels = readLabels()
  const known = new Set([...labels.keys()].map((place) => place.split('\t')[0]))
  const read = createReader(await loadLanguage(modelsIn()))
  const claims: LabelledClaim[] = []
  for (const {id, text, attributions} of await readJsonLines<{
    id: string
    text: string
    attributions: SpanAttribution[]
  }>(join(corpora, 'articles', 'train.jsonl'))) {
    if (labelledOnly && !known.has(id)) continue
    const {prose} = await read(text)
    for (const spans of attributions) {
      const place = [id, startOf(spans.cue), startOf(spans.content)].join('\t')
      claims.push({place, words: prose.words, attribution: onWords(prose.words, spans), label: labels.get(place)})
    }
  }
  return claims
}

function readLabels(): Map<string, StanceLabel> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line, index) => {
      const [id, cue, content, act, polarity] = line.split('\t')
      return [[id, cue, content].join('\t'), {act, polarity, isForChecking: index % 2 === 1}]
    }),
  )
}

function startOf(spans: readonly Span[] = []): string {
  return spans.length ? String(spans[0][0]) : '-'
}
