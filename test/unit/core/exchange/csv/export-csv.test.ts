import assert from 'node:assert/strict'
import {test} from 'node:test'
import Papa from 'papaparse'
import {type ExportFormatName, exportedClaims, exportFormat} from '../../../../../src/core/index.ts'
import {analysedSamples} from '../../notes/analysed-samples.ts'
import {buildArticle} from '../../view/build-article.ts'
import {exported, millFireExported, options} from '../exported.ts'

const write = (format: ExportFormatName, ...articles: Parameters<typeof exported>[0][]) =>
  exportFormat(format).write(
    articles.map((article) => exported(article)),
    options,
  )

test('a row says who, what, where and when without its article', () => {
  const [claim] = exportedClaims(millFireExported())
  const {article, outlet, actor, role, verb, words, line} = claim
  assert.deepEqual(
    {article, outlet, actor, role, verb, words, line},
    {
      article: 'mill.txt',
      outlet: 'Harbor Post',
      actor: 'Ann Roe',
      role: 'Ostrow mayor',
      verb: 'said',
      words: 'the wiring was old',
      line: 4,
    },
  )
})

test('CSV: RFC 4180, whose cells read back as they were', async () => {
  const articles = [...(await analysedSamples()).values()]
  const csv = write('csv', ...articles)
  const {data, errors} = Papa.parse<Record<string, string>>(csv.trimEnd(), {header: true})
  assert.deepEqual(errors, [])
  const claims = articles.flatMap((article) => exportedClaims(exported(article)))
  assert.deepEqual(
    data.map(({actor, words, line}) => [actor, words, line]),
    claims.map(({actor, words, line}) => [actor, words, String(line)]),
  )
  assert.doesNotMatch(csv.replace(/\r\n/g, ''), /\r/)
  assert.equal(exportFormat('csv').write([], {...options, byteOrderMark: true})[0], '\ufeff')
})

for (const content of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1']) {
  test(`CSV: ${JSON.stringify(content)} is no formula`, () => {
    const article = buildArticle(`Roe said ${content}`, {claims: [{cue: ['said'], content: [content]}]})
    const csv = write('csv', article)
    const {data} = Papa.parse<Record<string, string>>(csv, {header: true})
    assert.match(data[0].words, /^'/)
  })
}

test('CSV: names of actors, tags and notes are made harmless, too', () => {
  const article = buildArticle('Roe said no', {
    actors: [{name: '=cmd|A1'}],
    claims: [{actor: 'a1', actorConfidence: 1, cue: ['said'], content: ['no']}],
    tags: {c1: ['+1']},
    notes: {c1: [{text: '@x'}]},
  })
  const {data} = Papa.parse<Record<string, string>>(write('csv', article), {header: true})
  assert.deepEqual([data[0].actor, data[0].tags, data[0].notes], ["'=cmd|A1", "'+1", "'@x"])
})

test('JSON lines: an object a claim', async () => {
  const articles = [...(await analysedSamples()).values()]
  const lines = write('jsonl', ...articles)
    .trimEnd()
    .split('\n')
  const claims = articles.flatMap((article) => exportedClaims(exported(article)))
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    claims,
  )
})

const silent = () =>
  buildArticle('Roe said the dam leaked. Stoneworks Ltd declined to comment. The mayor could not be reached.', {
    actors: [{name: 'Ann Roe'}, {name: 'Stoneworks Ltd', type: 'organization', description: 'a builder'}],
    claims: [{actor: 'a1', actorConfidence: 1, source: ['Roe'], cue: ['said'], content: ['the dam leaked']}],
    responses: [
      {actor: 'a2', kind: 'declined', source: ['Stoneworks Ltd'], span: 'declined to comment'},
      {kind: 'not-reached', span: 'could not be reached'},
    ],
  })

for (const [name, field, values] of [
  ['act', 'act', ['assertive', 'no comment', 'no comment']],
  ['kind of response', 'kind', ['indirect', 'declined', 'not-reached']],
  ['who was asked', 'actor', ['Ann Roe', 'Stoneworks Ltd', 'Nobody named']],
  ['words', 'words', ['the dam leaked', 'declined to comment', 'could not be reached']],
  ['report', 'report', ['said the dam leaked', 'Stoneworks Ltd declined to comment', 'could not be reached']],
  ['no polarity, as nothing was said', 'polarity', ['affirmed', '', '']],
  ['no confidence', 'confidence', ['0.9', '', '']],
] as const) {
  test(`CSV: a row for who was asked and did not comment: ${name}`, () => {
    const {data} = Papa.parse<Record<string, string>>(write('csv', silent()).trimEnd(), {header: true})
    assert.deepEqual(
      data.map((row) => (field === 'report' ? row[field].replace(/^Ann Roe /, '') : row[field])),
      [...values],
    )
  })
}

test('JSON lines: a tag and a note on a response come with its row', () => {
  const article = silent()
  const {span} = article.analysis.responses[0]
  const passage = {
    id: 'p1',
    spans: [span],
    tags: ['needs-check'],
    notes: [{text: 'call again'}],
    evidence: [],
    mine: true,
  }
  const rows = exportedClaims(exported({...article, passages: [passage]}))
  assert.deepEqual(
    rows.map(({tags, notes}) => [tags, notes]),
    [
      [[], []],
      [['needs-check'], ['call again']],
      [[], []],
    ],
  )
})

test('Markdown: who was asked and did not comment stands in a section of its own', () => {
  const markdown = write('markdown', silent())
  assert.match(
    markdown,
    /## Asked, no comment\n\n- Stoneworks Ltd declined to comment \(declined\)\n- could not be reached \(not reached\)\n/,
  )
})

for (const format of ['claim-review', 'w3c', 'brat', 'hypothesis'] as const) {
  test(`${format}: who made no statement is left out, for it would come back as a claim`, () => {
    const review = {ratings: {'needs-check': {ratingValue: 3}}, date: '2026-01-01'}
    const text = exportFormat(format).write([exported(silent())], {...options, review})
    assert.doesNotMatch(text, /declined to comment(?!\. The)/)
  })
}
