import {readdirSync, readFileSync} from 'node:fs'
import {createAnalyzer, createAnchoring, describePassage, diffTexts, type Span} from '../../core/index.ts'
import type {Row} from '../measures/row.ts'
import {createRandom} from '../random.ts'
import {anchoringTimes} from './anchoring-times.ts'
import {bestMatch} from './best-match.ts'
import {editScripts} from './edit-scripts.ts'
import {judge, type Tally, tally} from './judge-anchors.ts'
import {trackText, whereIs} from './tracked-text.ts'

const seed = 20_260_101
/** How often each kind of edit script is run on each sample. */
const rounds = 50

/**
 * How well annotated passages of samples/ are found after the article was edited
 * while nobody looked; by the selectors alone, with the older text at hand, and by
 * a plain best-match rule.
 */
export async function benchAnchoring(): Promise<Row[]> {
  const articles = await Promise.all(readdirSync('samples').map(readSample))
  const rows: Row[] = []
  const all = {selectors: tally(), 'older text': tally(), 'best match': tally()}
  for (const [script, edit] of Object.entries(editScripts)) {
    const tallies = {selectors: tally(), 'older text': tally(), 'best match': tally()}
    for (const [index, {text, passages}] of articles.entries()) {
      const random = createRandom(seed + index)
      const pick = (count: number) => Math.floor(random.next() * count)
      for (let round = 0; round < rounds; round++) {
        const edited = edit(trackText(text), passages, pick)
        const bySelector = createAnchoring(edited.text)
        const edits = diffTexts(text, edited.text)
        const byText = createAnchoring(edited.text, {before: {text, edits}})
        for (const passage of passages) {
          const selector = describePassage(text, passage)
          const truth = {text: edited.text, span: whereIs(edited, passage), words: selector.exact}
          const best = bestMatch(edited.text, selector)
          judge(tallies.selectors, truth, bySelector(selector))
          judge(tallies['older text'], truth, byText(selector))
          judge(tallies['best match'], truth, best ? {state: 'moved', span: best} : {state: 'orphaned'})
        }
      }
    }
    for (const [way, figures] of Object.entries(tallies)) {
      add(all[way as keyof typeof all], figures)
      rows.push(...rowsOf(`${script}, ${way}`, figures))
    }
  }
  for (const [way, figures] of Object.entries(all)) rows.push(...rowsOf(`all scripts, ${way}`, figures, true))
  return [...rows, ...anchoringTimes()]
}

async function readSample(name: string): Promise<{text: string; passages: Span[]}> {
  const text = readFileSync(`samples/${name}`, 'utf8')
  const {claims, sentences} = await createAnalyzer().analyze(text)
  const spans = [...claims.flatMap(({content}) => content), ...sentences].filter(([start, end]) => end - start >= 8)
  return {text, passages: [...new Map(spans.map((span) => [span.join(), span])).values()]}
}

function rowsOf(name: string, {right, present, wrong, asked, certain, orphaned, gone}: Tally, total = false): Row[] {
  const share = (part: number, whole: number) => (whole ? (100 * part) / whole : 100)
  const rows: Row[] = [
    {name: `${name}: silently wrong`, value: wrong, note: `of ${certain.toLocaleString('en')} sure answers`},
    {
      name: `${name}: right`,
      value: share(right, present),
      unit: '%',
      note: `of ${present.toLocaleString('en')} still present`,
    },
  ]
  if (!total) return rows
  return [
    ...rows,
    {
      name: `${name}: orphans that are gone`,
      value: share(gone, orphaned),
      unit: '%',
      note: `of ${orphaned.toLocaleString('en')}`,
    },
    {name: `${name}: put before a person`, value: asked},
  ]
}

function add(sum: Tally, more: Tally) {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key]
}
