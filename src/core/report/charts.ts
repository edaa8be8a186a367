import type {ResponseKind} from '../article.ts'
import type {ClaimFacts, SourceKind} from './claim-facts.ts'
import type {ReportChart, ReportPlace, ReportRow} from './report.ts'

type Texts = Pick<ReportChart, 'id' | 'title' | 'note' | 'unit'>

const sourceNames: Record<SourceKind, string> = {
  named: 'named people',
  institution: 'institutions',
  unnamed: 'unnamed',
  nobody: 'no sure speaker',
}

const kindSeries = {direct: 'direct', mixed: 'partly quoted', indirect: 'indirect'}

/** Who speaks how much: words inside and outside of quotation marks, the most talkative first. */
export function speakersChart(facts: readonly ClaimFacts[]): ReportChart {
  const rows = createRows(2)
  for (const {speaker, quoted, reported, place} of facts) {
    if (quoted) rows.add(speaker, 0, place, quoted)
    if (reported) rows.add(speaker, 1, place, reported)
  }
  return {
    id: 'speakers',
    title: 'Who speaks how much',
    note: 'Words in quotation marks, and in the article’s own words. What is passed on inside of a statement counts for whoever passes it on.',
    form: 'bars',
    unit: 'words',
    series: ['quoted', 'reported'],
    rows: rows.bySize(),
  }
}

export function sourcesChart(facts: readonly ClaimFacts[]): ReportChart {
  return countClaims(
    facts,
    {
      id: 'sources',
      title: 'Who the sources are',
      note: 'Claims of named people, of institutions, of unnamed sources, and those whose speaker is not sure.',
      unit: 'claims',
    },
    ({source}) => sourceNames[source],
    Object.values(sourceNames),
  )
}

export function kindsChart(facts: readonly ClaimFacts[]): ReportChart {
  return countClaims(
    facts,
    {
      id: 'kinds',
      title: 'Direct and indirect',
      note: 'Claims that are wholly, partly and not at all in quotation marks.',
      unit: 'claims',
    },
    ({claim}) => kindSeries[claim.kind],
    Object.values(kindSeries),
  )
}

/** Somebody who was asked and made no statement. */
export interface ReportResponse {
  speaker: string
  kind: ResponseKind
  place: ReportPlace
}

/** With what each is called in the picture, in the order of the series. */
const responseNames: Record<ResponseKind, string> = {
  declined: 'declined to comment',
  'no-answer': 'did not answer',
  'not-reached': 'was not reached',
  withheld: 'left open',
}
const responseSeries = Object.keys(responseNames) as ResponseKind[]

export function denialsChart(facts: readonly ClaimFacts[], responses: readonly ReportResponse[]): ReportChart {
  const rows = createRows(1 + responseSeries.length)
  for (const {claim, speaker, place} of facts) if (claim.polarity === 'denied') rows.add(speaker, 0, place)
  for (const {speaker, kind, place} of responses) rows.add(speaker, 1 + responseSeries.indexOf(kind), place)
  return {
    id: 'denials',
    title: 'Denials, and no comment',
    note: 'Claims that deny, and who was asked and did not say anything.',
    form: 'bars',
    unit: 'claims',
    series: ['denied', ...Object.values(responseNames)],
    rows: rows.bySize(),
  }
}

/** Who passes on whose words; the articles' own outlets are left out. */
export function chainsChart(facts: readonly ClaimFacts[], names: readonly ReadonlyMap<string, string>[]): ReportChart {
  const rows = createRows(1)
  for (const {claim, article, speaker, place} of facts) {
    if (claim.chain.length)
      rows.add([speaker, ...claim.chain.flatMap((id) => names[article].get(id) ?? [])].join(' → '), 0, place)
  }
  return {
    id: 'chains',
    title: 'Who passes on whose words',
    note: 'Claims that reach the article through somebody else: from who said it to who passed it on last.',
    form: 'bars',
    unit: 'claims',
    series: ['claims'],
    rows: rows.bySize(),
  }
}

/** On which days it was said, beside the days on which the articles came out. */
export function timelineChart(facts: readonly ClaimFacts[], published: readonly string[]): ReportChart {
  const rows = createRows(1)
  for (const {claim, place} of facts) if (claim.said) rows.add(claim.said.date.slice(0, 10), 0, place)
  return {
    id: 'timeline',
    title: 'When it was said',
    note: 'Claims by the day on which they were said, as far as the text tells; of a longer stretch, its first day.',
    form: 'timeline',
    unit: 'claims',
    series: ['claims'],
    rows: rows.all().sort((one, other) => (one.label < other.label ? -1 : 1)),
    published: [...new Set(published.filter(Boolean).map((date) => date.slice(0, 10)))].sort(),
  }
}

/** What people tagged, and what they have yet to look at. */
export function tagsChart(facts: readonly ClaimFacts[]): ReportChart {
  const rows = createRows(1)
  const tagged = facts.filter(({tags}) => tags.length)
  for (const {tags, place} of tagged) for (const tag of tags) rows.add(tag, 0, place)
  const sorted = rows.bySize()
  const open = createRows(1)
  for (const {tags, place} of facts) if (!tags.length) open.add('without a tag', 0, place)
  return {
    id: 'tags',
    title: 'Tags and progress',
    note: `${tagged.length} of ${facts.length} claims have a tag.`,
    form: 'bars',
    unit: 'claims',
    series: ['claims'],
    rows: tagged.length ? [...sorted, ...open.all()] : [],
  }
}

/** Outlets side by side, by what share of their claims is of which sort. */
export function outletCharts(facts: readonly ClaimFacts[], outlets: readonly string[]): ReportChart[] {
  if (new Set(outlets).size < 2) return []
  const compare = (texts: Texts, seriesOf: (facts: ClaimFacts) => string, series: string[]): ReportChart => {
    const rows = createRows(series.length)
    for (const one of facts) rows.add(outlets[one.article], series.indexOf(seriesOf(one)), one.place)
    return {...texts, form: 'shares', series, rows: rows.all().sort((a, b) => a.label.localeCompare(b.label))}
  }
  return [
    compare(
      {
        id: 'outlet-sources',
        title: 'Outlets: whom they quote',
        note: 'Shares of the claims of each outlet, by the sort of source.',
        unit: 'claims',
      },
      ({source}) => sourceNames[source],
      Object.values(sourceNames),
    ),
    compare(
      {
        id: 'outlet-kinds',
        title: 'Outlets: direct and indirect',
        note: 'Shares of the claims of each outlet, by how much is in quotation marks.',
        unit: 'claims',
      },
      ({claim}) => kindSeries[claim.kind],
      Object.values(kindSeries),
    ),
  ]
}

function countClaims(
  facts: readonly ClaimFacts[],
  texts: Texts,
  labelOf: (facts: ClaimFacts) => string,
  labels: readonly string[],
): ReportChart {
  const rows = createRows(1)
  for (const one of facts) rows.add(labelOf(one), 0, one.place)
  const byLabel = new Map(rows.all().map((row) => [row.label, row]))
  return {...texts, form: 'bars', series: ['claims'], rows: labels.flatMap((label) => byLabel.get(label) ?? [])}
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
