import {join} from 'node:path'
import {createAnalyzer} from '../../core/index.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import {createRandom} from '../random.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'
import {type Role, type Scores, type Spans, scoreAttributions, wordIndex} from './score-attributions.ts'

interface Article {
  text: string
  gold: Spans[]
  found: (Spans & {confidence: number})[]
}

const overlapWanted = {cue: [64, 70], source: [72, 81], content: [82, 90]} as const
const draws = 1000

/**
 * Who said what on PolNeAR dev, from raw text, as the shared scorer counts it,
 * with an interval of 95 % by bootstrap over articles; and how far confidence
 * can be believed.
 */
export async function measureAttribution(corpora: string): Promise<Row[]> {
  const articles = await findAll(corpora)
  const {whoSaidWhat, overlap, exact} = scoreAttributions(articles)
  const [low, high] = interval(articles)
  return [
    {
      name: 'who said what F1',
      value: whoSaidWhat.f1,
      unit: '%',
      floor: 75,
      aim: 80,
      note: `95 % interval ${low.toFixed(1)} to ${high.toFixed(1)}, precision ${whoSaidWhat.precision.toFixed(1)}, recall ${whoSaidWhat.recall.toFixed(1)}`,
    },
    ...(Object.keys(overlapWanted) as Role[]).map((role) => ({
      name: `  overlap ${role} F1`,
      value: overlap[role].f1,
      unit: '%',
      floor: overlapWanted[role][0],
      aim: overlapWanted[role][1],
    })),
    {name: '  exact cue F1', value: exact.cue.f1, unit: '%'},
    {name: '  exact source F1', value: exact.source.f1, unit: '%'},
    {name: '  exact content F1', value: exact.content.f1, unit: '%', floor: 55, aim: 65},
    ...reliability(articles),
  ]
}

async function findAll(corpora: string): Promise<Article[]> {
  const analyzer = createAnalyzer({models: modelsIn()})
  const articles: Article[] = []
  for (const line of await readJsonLines<{text: string; attributions: Spans[]}>(join(corpora, 'polnear/dev.jsonl'))) {
    const {claims} = await analyzer.analyze(line.text)
    const found = claims.filter(({within}) => within === undefined)
    articles.push({text: line.text, gold: line.attributions, found})
  }
  return articles
}

/** The middle 95 % of who said what over articles drawn with replacement. */
function interval(articles: readonly Article[]): [number, number] {
  const random = createRandom(1)
  const single = articles.map((article) => countsOf(scoreAttributions([article]), article))
  const figures = Array.from({length: draws}, () => {
    let [right, found, gold] = [0, 0, 0]
    for (let draw = 0; draw < single.length; draw++) {
      const one = single[Math.floor(random.next() * single.length)]
      right += one.right
      found += one.found
      gold += one.gold
    }
    return (200 * right) / (found + gold)
  }).sort((a, b) => a - b)
  return [figures[Math.floor(draws * 0.025)], figures[Math.floor(draws * 0.975)]]
}

function countsOf({whoSaidWhat: {precision, recall}}: Scores, {text, gold, found}: Article) {
  const wordsIn = wordIndex(text)
  const count = (list: Spans[]) => new Set(list.flatMap(({content}) => wordsIn(content))).size
  const foundWords = count(found)
  const goldWords = count(gold)
  const right = Math.round(foundWords ? (precision * foundWords) / 100 : (recall * goldWords) / 100)
  return {right, found: foundWords, gold: goldWords}
}

/**
 * Of the claims with a cue whose confidence lies in each band, the share that is
 * right: at least half of its content's words are content of one gold
 * attribution with whose source its own shares a word, or neither has one.
 */
function reliability(articles: readonly Article[]): Row[] {
  const bands = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
  const outcomes = articles.flatMap(({text, gold, found}) => {
    const wordsIn = wordIndex(text)
    const truths = gold.map(({source, content}) => ({source: wordsIn(source), content: new Set(wordsIn(content))}))
    return found
      .filter(({cue}) => cue.length)
      .map((claim) => ({confidence: claim.confidence, right: isRight(wordsIn(claim.source), wordsIn(claim.content))}))

    function isRight(source: number[], content: number[]): boolean {
      return truths.some((truth) => {
        const shared = content.filter((word) => truth.content.has(word)).length
        if (!shared || 2 * shared < content.length) return false
        return truth.source.length || source.length ? source.some((word) => truth.source.includes(word)) : true
      })
    }
  })
  return bands.slice(1).flatMap((top, index) => {
    const bottom = bands[index]
    const inside = outcomes.filter(({confidence}) => confidence >= bottom && (confidence < top || top === 1))
    if (!inside.length) return []
    const mean = inside.reduce((sum, {confidence}) => sum + confidence, 0) / inside.length
    return {
      name: `  right of those given ${bottom} to ${top}`,
      value: (100 * inside.filter(({right}) => right).length) / inside.length,
      unit: '%',
      note: `${inside.length} claims, mean confidence ${mean.toFixed(2)}`,
    }
  })
}
