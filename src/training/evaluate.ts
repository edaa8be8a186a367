/**
 * Measures what On Record finds against annotated corpora:
 *
 *   npm run evaluate -- --corpora ../shared/corpora [--pages DIR] [--json] [--only NAME]
 *
 * `--pages` names the folder that holds the public sets of saved pages; without it none are read.
 *
 * Exits with 1 when a figure is below its floor.
 */
import {parseArgs} from 'node:util'
import {measureActors} from './evaluate/actors.ts'
import {measureArticles} from './evaluate/articles.ts'
import {measureAttribution} from './evaluate/attribution.ts'
import {measureDisputes} from './evaluate/disputes.ts'
import {measureHardSet} from './evaluate/hard-set.ts'
import {measureLemmas} from './evaluate/lemmas.ts'
import {measureNames} from './evaluate/names.ts'
import {measurePages} from './evaluate/pages.ts'
import {measurePronouns} from './evaluate/pronouns.ts'
import {measureQuotations} from './evaluate/quotations.ts'
import type {Measure, Row} from './evaluate/row.ts'
import {measureSameQuotes} from './evaluate/same-quotes.ts'
import {measureSentences} from './evaluate/sentences.ts'
import {measureStance} from './evaluate/stance.ts'
import {measureTags, measureWords} from './evaluate/tags.ts'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    json: {type: 'boolean', default: false},
    only: {type: 'string'},
    pages: {type: 'string'},
  },
})
const {pages} = values

const measures: Record<string, Measure> = {
  sentences: measureSentences,
  words: measureWords,
  tags: measureTags,
  lemmas: measureLemmas,
  names: measureNames,
  quotations: measureQuotations,
  attribution: measureAttribution,
  stance: measureStance,
  pronouns: measurePronouns,
  actors: measureArticles,
  'labelled-actors': measureActors,
  'same-quotes': measureSameQuotes,
  disputes: measureDisputes,
  'hard-set': measureHardSet,
  ...(pages && {pages: () => measurePages(pages)}),
}

if (values.only && !(values.only in measures)) {
  console.error(`No measure is called ${values.only}. There are: ${Object.keys(measures).join(', ')}.`)
  process.exit(2)
}

const rows: Row[] = []
for (const [name, measure] of Object.entries(measures)) {
  if (values.only && values.only !== name) continue
  for (const row of await measure(values.corpora)) {
    rows.push(row)
    if (!values.json) console.log(line(row))
  }
}
if (values.json) console.log(JSON.stringify(rows, null, 2))
if (rows.some(isLow)) process.exitCode = 1

function line(row: Row): string {
  const {name, value, unit = '', floor, aim, note} = row
  const wanted = [floor !== undefined && `floor ${floor}`, aim !== undefined && `aim ${aim}`, note].filter(Boolean)
  const figure = `${Number(value.toFixed(2))} ${unit}`.trim()
  return `${isLow(row) ? '✖' : '·'} ${name.padEnd(44)} ${figure.padStart(10)}  ${wanted.join(', ')}`
}

function isLow({value, floor}: Row): boolean {
  return floor !== undefined && value < floor
}
