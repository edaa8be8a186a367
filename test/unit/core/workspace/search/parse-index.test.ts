import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {
  createAnalyzer,
  formatIndex,
  groupPassages,
  groupQuotes,
  type IndexedFile,
  indexArticle,
  parseIndex,
  unannotated,
} from '../../../../../src/core/index.ts'
import {models} from '../../language/models.ts'

const made = 'version 1 with models'
const text =
  'Mayor Ann Roe said: “The dam will hold, whatever they say.”\n\n“Nobody was warned in time,” Piet Maas said.\n'
let files: IndexedFile[]

before(async () => {
  const analysis = await createAnalyzer({models}).analyze(text)
  const article = unannotated(text, {...analysis})
  const [first] = analysis.claims
  const noted = {...article, notes: new Map([[first.id, [{text: 'Ask her again.', by: 'Kim'}]]])}
  files = ['one.txt', 'two.txt'].map((id) => ({
    file: id,
    stamp: '12@5',
    records: [{hash: id, article: indexArticle({id, article: noted})}],
  }))
})

function written(some: readonly IndexedFile[], by = made): string {
  return [...formatIndex(by, some)].join('')
}

test('what was written is read again', () => {
  assert.deepEqual(parseIndex(written(files), made), files)
  assert.deepEqual(parseIndex(written(files).trimEnd(), made), files)
})

test('quotations of several parts, and those that no claim has, are as they were', () => {
  const [{records}] = files
  const {article} = records[0]
  const [quote] = article.quotes
  const quotes = ['The dam will … in time', 'The dam … nobody has said this', '', ' … ', 'a … … b'].map((words) => ({
    ...quote,
    text: words,
    spans: [
      [90, 95],
      [3, 7],
    ] as [number, number][],
  }))
  const odd = [
    {...files[0], records: [{hash: 'one', article: {...article, quotes}}]},
    {file: 'three', stamp: '', records: []},
  ]
  assert.deepEqual(parseIndex(written(odd), made), odd)
})

test('notes, the kind of actor and quotations are part of it', () => {
  const [{records}] = files
  const {claims, quotes} = records[0].article
  assert.deepEqual(claims[0].notes, ['Ask her again.'])
  assert.deepEqual([claims[0].actor, claims[0].actorType], ['Ann Roe', 'person'])
  assert.deepEqual(
    quotes.map(({text, line}) => [text, line]),
    [
      ['The dam will hold, whatever they say.', 1],
      ['Nobody was warned in time,', 3],
    ],
  )
})

test('quotations of the index are grouped as those of the articles are', async () => {
  const analysis = await createAnalyzer({models}).analyze(text)
  const articles = ['one.txt', 'two.txt'].map((id) => ({id, article: unannotated(text, analysis)}))
  const kept = files.flatMap(({records}) =>
    records.flatMap(({article: {id, quotes}}) => quotes.map((quote) => ({article: id, ...quote}))),
  )
  const groups = groupPassages(kept)
  assert.equal(groups.length, 2)
  assert.deepEqual(
    groups.map(({relation, pairs}) => ({relation, pairs})),
    groupQuotes(articles).map(({relation, pairs}) => ({relation, pairs})),
  )
})

test('made with something else: nothing is kept, and nothing is damaged', () => {
  assert.deepEqual(parseIndex(written(files, 'other models'), made), [])
})

for (const [name, damage] of [
  ['cut short', (index: string) => index.slice(0, -20)],
  ['a line is missing', (index: string) => index.slice(0, index.trimEnd().lastIndexOf('\n'))],
  ['empty', () => ''],
  ['another program’s file', () => '{"format": "something", "version": 3}'],
  ['a claim without words', (index: string) => index.replace('"content"', '"contents"')],
  ['a claim too many', (index: string) => index.replace('["articles","claims",[2,2]]', '["articles","claims",[2,1]]')],
  [
    'words of a claim that is not there',
    (index: string) => index.replace('["quotes","text",[[[0,', '["quotes","text",[[[7,'),
  ],
  ['a quotation without a place', (index: string) => index.replace('"spans"', '"places"')],
] as const) {
  test(`damaged: ${name}`, () => assert.equal(parseIndex(damage(written(files)), made), undefined))
}
