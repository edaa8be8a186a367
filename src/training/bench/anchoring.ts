import {createAnalyzer, detectFormat, type Span} from '../../core/index.ts'
import type {Row} from '../evaluate/row.ts'
import {anchoringTimes} from './anchoring-times.ts'
import {editScripts} from './edit-scripts.ts'
import {findAgain, tallies} from './find-again.ts'
import type {Tally} from './judge-anchors.ts'
import {sampleArticles} from './sample-articles.ts'

/** How often each kind of edit script is run on each sample. */
const rounds = 50

/**
 * How well annotated passages of samples/ are found after the article was edited
 * while nobody looked: with the older text that the extension keeps, by the selectors
 * alone (as where another person's annotations arrive), and by a plain best-match rule.
 */
export async function benchAnchoring(): Promise<Row[]> {
  const articles = await Promise.all(sampleArticles().map(readSample))
  const rows: Row[] = []
  const all = tallies()
  for (const [script, edit] of Object.entries(editScripts)) {
    for (const [way, figures] of Object.entries(findAgain(edit, articles, rounds))) {
      add(all[way as keyof typeof all], figures)
      rows.push(...rowsOf(`${script}, ${way}`, figures))
    }
  }
  for (const [way, figures] of Object.entries(all)) rows.push(...rowsOf(`all scripts, ${way}`, figures, true))
  return [...rows, ...anchoringTimes()]
}

async function readSample({name, text}: {name: string; text: string}): Promise<{text: string; passages: Span[]}> {
  const {claims, sentences} = await createAnalyzer().analyze(text, {format: detectFormat(name, text)})
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
