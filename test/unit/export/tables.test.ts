import assert from 'node:assert/strict'
import {test} from 'node:test'
import Papa from 'papaparse'
import {type ExportFormatName, exportedClaims, exportFormat} from '../../../src/core/index.ts'
import {analysedSamples} from '../notes/analysed-samples.ts'
import {buildArticle} from '../view/build-article.ts'
import {exported, millFireExported, options} from './exported.ts'

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
