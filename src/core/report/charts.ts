import type {ResponseKind} from '../article.ts'
import {fillIn, type Phrases} from '../phrases.ts'
import type {ClaimFacts} from './claim-facts.ts'
import type {ReportChart, ReportPlace, ReportRow} from './report.ts'

type Texts = Pick<ReportChart, 'id' | 'title' | 'note' | 'unit'>
type ReportPhrases = Phrases['report']

/** Who speaks how much: words inside and outside of quotation marks, the most talkative first. */
export function speakersChart(facts: readonly ClaimFacts[], phrases: ReportPhrases): ReportChart {
  const rows = createRows(2)
  for (const {speaker, quoted, reported, place} of facts) {
    if (quoted) rows.add(speaker, 0, place, quoted)
    if (reported) rows.add(speaker, 1, place, reported)
  }
  return {
    id: 'speakers',
    ...phrases.speakers,
    form: 'bars',
    unit: phrases.units.words,
    series: [phrases.wordsOf.quoted, phrases.wordsOf.reported],
    rows: rows.bySize(),
  }
}

export function sourcesChart(facts: readonly ClaimFacts[], phrases: ReportPhrases): ReportChart {
  return countClaims(
    facts,
    {id: 'sources', ...phrases.sourceKinds, unit: phrases.units.claims},
    ({source}) => phrases.sources[source],
    Object.values(phrases.sources),
    phrases,
  )
}

export function kindsChart(facts: readonly ClaimFacts[], phrases: ReportPhrases): ReportChart {
  return countClaims(
    facts,
    {id: 'kinds', ...phrases.directness, unit: phrases.units.claims},
    ({claim}) => phrases.kinds[claim.kind],
    Object.values(phrases.kinds),
    phrases,
  )
}

/** Somebody who was asked and made no statement. */
export interface ReportResponse {
  speaker: string
  kind: ResponseKind
  place: ReportPlace
}

const responseKinds: readonly ResponseKind[] = ['declined', 'no-answer', 'not-reached', 'withheld']

export function denialsChart(
  facts: readonly ClaimFacts[],
  responses: readonly ReportResponse[],
  phrases: ReportPhrases,
): ReportChart {
  const rows = createRows(1 + responseKinds.length)
  for (const {claim, speaker, place} of facts) if (claim.polarity === 'denied') rows.add(speaker, 0, place)
  for (const {speaker, kind, place} of responses) rows.add(speaker, 1 + responseKinds.indexOf(kind), place)
  return {
    id: 'denials',
    ...phrases.denialsAndSilence,
    form: 'bars',
    unit: phrases.units.claims,
    series: (['denied', ...responseKinds] as const).map((kind) => phrases.responses[kind]),
    rows: rows.bySize(),
  }
}

/** Who passes on whose words; the articles' own outlets are left out. */
export function chainsChart(
  facts: readonly ClaimFacts[],
  names: readonly ReadonlyMap<string, string>[],
  phrases: ReportPhrases,
): ReportChart {
  const rows = createRows(1)
  for (const {claim, article, speaker, place} of facts) {
    if (claim.chain.length)
      rows.add([speaker, ...claim.chain.flatMap((id) => names[article].get(id) ?? [])].join(' → '), 0, place)
  }
  return {
    id: 'chains',
    ...phrases.chains,
    form: 'bars',
    unit: phrases.units.claims,
    series: [phrases.units.claims],
    rows: rows.bySize(),
  }
}

/** On which days it was said, beside the days on which the articles came out. */
export function timelineChart(
  facts: readonly ClaimFacts[],
  published: readonly string[],
  phrases: ReportPhrases,
): ReportChart {
  const rows = createRows(1)
  for (const {claim, place} of facts) if (claim.said) rows.add(claim.said.date.slice(0, 10), 0, place)
  return {
    id: 'timeline',
    ...phrases.timeline,
    form: 'timeline',
    unit: phrases.units.claims,
    series: [phrases.units.claims],
    rows: rows.all().sort((one, other) => (one.label < other.label ? -1 : 1)),
    published: [...new Set(published.filter(Boolean).map((date) => date.slice(0, 10)))].sort(),
  }
}

/** What people tagged, and what they have yet to look at. */
export function tagsChart(facts: readonly ClaimFacts[], phrases: ReportPhrases): ReportChart {
  const rows = createRows(1)
  const tagged = facts.filter(({tags}) => tags.length)
  for (const {tags, place} of tagged) for (const tag of tags) rows.add(tag, 0, place)
  const sorted = rows.bySize()
  const open = createRows(1)
  for (const {tags, place} of facts) if (!tags.length) open.add(phrases.untagged, 0, place)
  return {
    id: 'tags',
    title: phrases.tags.title,
    note: fillIn(phrases.tags.note, tagged.length, facts.length),
    form: 'bars',
    unit: phrases.units.claims,
    series: [phrases.units.claims],
    rows: tagged.length ? [...sorted, ...open.all()] : [],
  }
}

/** Outlets side by side, by what share of their claims is of which sort. */
export function outletCharts(
  facts: readonly ClaimFacts[],
  outlets: readonly string[],
  phrases: ReportPhrases,
): ReportChart[] {
  if (new Set(outlets).size < 2) return []
  const compare = (texts: Texts, seriesOf: (facts: ClaimFacts) => string, series: string[]): ReportChart => {
    const rows = createRows(series.length)
    for (const one of facts) rows.add(outlets[one.article], series.indexOf(seriesOf(one)), one.place)
    return {...texts, form: 'shares', series, rows: rows.all().sort((a, b) => a.label.localeCompare(b.label))}
  }
  return [
    compare(
      {id: 'outlet-sources', ...phrases.outletSources, unit: phrases.units.claims},
      ({source}) => phrases.sources[source],
      Object.values(phrases.sources),
    ),
    compare(
      {id: 'outlet-kinds', ...phrases.outletKinds, unit: phrases.units.claims},
      ({claim}) => phrases.kinds[claim.kind],
      Object.values(phrases.kinds),
    ),
  ]
}

function countClaims(
  facts: readonly ClaimFacts[],
  texts: Texts,
  labelOf: (facts: ClaimFacts) => string,
  labels: readonly string[],
  phrases: ReportPhrases,
): ReportChart {
  const rows = createRows(1)
  for (const one of facts) rows.add(labelOf(one), 0, one.place)
  const byLabel = new Map(rows.all().map((row) => [row.label, row]))
  return {
    ...texts,
    form: 'bars',
    series: [phrases.units.claims],
    rows: labels.flatMap((label) => byLabel.get(label) ?? []),
  }
}

/** Collects rows by their labels. */
function createRows(series: number) {
  const rows = new Map<string, ReportRow>()
  return {
    add(label: string, index: number, place: ReportPlace, value = 1) {
      const row = rows.get(label) ?? {
        label,
        values: Array<number>(series).fill(0),
        places: Array.from({length: series}, () => []),
      }
      rows.set(label, row)
      row.values[index] += value
      row.places[index].push(place)
    },
    all: () => [...rows.values()],
    bySize: () => [...rows.values()].sort((one, other) => sum(other.values) - sum(one.values)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
