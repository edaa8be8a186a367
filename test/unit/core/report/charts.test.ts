import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Claim} from '../../../../src/core/article.ts'
import {englishPhrases} from '../../../../src/core/phrases.ts'
import {
  chainsChart,
  denialsChart,
  kindsChart,
  outletCharts,
  sourcesChart,
  speakersChart,
  tagsChart,
  timelineChart,
} from '../../../../src/core/report/charts.ts'
import type {ClaimFacts} from '../../../../src/core/report/claim-facts.ts'
import type {ReportChart, ReportPlace} from '../../../../src/core/report/report.ts'
import {buildArticle, type ClaimSketch} from '../view/build-article.ts'

const phrases = englishPhrases.report
const placeAt = (line: number): ReportPlace => ({article: 0, span: [line, line + 1], line, text: `claim ${line}`})

/** Facts of a claim; its line is its number, from 1. */
function factsOf(...all: (Partial<Omit<ClaimFacts, 'claim'>> & {claim?: Partial<ClaimSketch>})[]): ClaimFacts[] {
  return all.map(({claim, ...more}, index): ClaimFacts => {
    const [made] = buildArticle('It', {claims: [{...claim, content: ['It']}]}).analysis.claims as [Claim]
    const place = placeAt(index + 1)
    return {
      claim: made,
      article: 0,
      speaker: 'Ann Roe',
      source: 'named',
      quoted: 0,
      reported: 0,
      tags: [],
      place,
      ...more,
    }
  })
}

/** Each row as "label: values", with the lines that each value counts. */
const drawn = ({rows}: ReportChart) =>
  rows.map(
    ({label, values, places}) =>
      `${label}: ${values.map((value, at) => `${value}@${places[at].map(({line}) => line).join('+')}`).join(' ')}`,
  )

for (const [name, chart, series, rows] of [
  [
    'words by speaker, the most talkative first; a value of none has no place',
    speakersChart(
      factsOf({quoted: 2, reported: 1}, {speaker: 'Cole', reported: 9}, {quoted: 3}, {speaker: 'Moss'}),
      phrases,
    ),
    ['quoted', 'reported'],
    ['Cole: 0@ 9@2', 'Ann Roe: 5@1+3 1@1'],
  ],
  [
    'sorts of sources, in the order of the phrases',
    sourcesChart(factsOf({source: 'nobody'}, {source: 'named'}, {source: 'unnamed'}, {source: 'named'}), phrases),
    ['claims'],
    ['named people: 2@2+4', 'unnamed: 1@3', 'no sure speaker: 1@1'],
  ],
  [
    'kinds',
    kindsChart(factsOf({claim: {kind: 'indirect'}}, {claim: {kind: 'direct'}}), phrases),
    ['claims'],
    ['direct: 1@2', 'indirect: 1@1'],
  ],
  [
    'denials, and answers that were none',
    denialsChart(
      factsOf({claim: {polarity: 'denied'}}, {}),
      [
        {speaker: 'Cole', kind: 'withheld', place: placeAt(7)},
        {speaker: 'Cole', kind: 'declined', place: placeAt(8)},
      ],
      phrases,
    ),
    ['denied', 'declined to comment', 'did not answer', 'was not reached', 'left open'],
    ['Cole: 0@ 1@8 0@ 0@ 1@7', 'Ann Roe: 1@1 0@ 0@ 0@ 0@'],
  ],
  [
    'who passes on whose words, by the names in the claim’s own article; an id of nobody is left out',
    chainsChart(
      factsOf({claim: {chain: ['a1', 'a9']}}, {claim: {chain: ['a1']}, article: 1}, {claim: {chain: []}}),
      [new Map([['a1', 'the Ledger']]), new Map([['a1', 'the Post']])],
      phrases,
    ),
    ['claims'],
    ['Ann Roe → the Ledger: 1@1', 'Ann Roe → the Post: 1@2'],
  ],
  [
    'days, the earliest first',
    timelineChart(
      factsOf(
        {claim: {said: {date: '2026-02-01', precision: 'day'}}},
        {claim: {said: {date: '2026-01-31T10', precision: 'hour'}}},
        {},
        {claim: {said: {date: '2026-02-01', precision: 'week'}}},
      ),
      [],
      phrases,
    ),
    ['claims'],
    ['2026-01-31: 1@2', '2026-02-01: 2@1+4'],
  ],
  [
    'tags, the most frequent first, and last what has none',
    tagsChart(factsOf({}, {tags: ['mine']}, {tags: ['mine', 'verified']}, {}, {}), phrases),
    ['claims'],
    ['mine: 2@2+3', 'verified: 1@3', 'without a tag: 3@1+4+5'],
  ],
  ['without a tag anywhere, nothing to show', tagsChart(factsOf({}, {}), phrases), ['claims'], []],
  ['of no claims, nothing to show', speakersChart([], phrases), ['quoted', 'reported'], []],
] as [string, ReportChart, string[], string[]][]) {
  test(`a picture: ${name}`, () => {
    assert.deepEqual(chart.series, series)
    assert.deepEqual(drawn(chart), rows)
  })
}

test('how many have a tag is said; the days on which articles came out are there once, in order', () => {
  assert.equal(tagsChart(factsOf({}, {tags: ['mine']}), phrases).note, '1 of 2 claims have a tag.')
  const {published} = timelineChart([], ['2026-02-01T10:00:00Z', '', '2026-01-05', '2026-02-01'], phrases)
  assert.deepEqual(published, ['2026-01-05', '2026-02-01'])
})

test('outlets side by side, by name, where there are two', () => {
  const facts = factsOf({source: 'named'}, {source: 'unnamed', article: 1, claim: {kind: 'direct'}}, {article: 2})
  const charts = outletCharts(facts, ['The Post', 'The Ledger', 'The Post'], phrases)
  assert.deepEqual(charts.map(drawn), [
    ['The Ledger: 0@ 0@ 1@2 0@', 'The Post: 2@1+3 0@ 0@ 0@'],
    ['The Ledger: 1@2 0@ 0@', 'The Post: 0@ 0@ 2@1+3'],
  ])
  assert.ok(charts.every(({form}) => form === 'shares'))
  assert.deepEqual(outletCharts(facts, ['The Post', 'The Post', 'The Post'], phrases), [])
})
