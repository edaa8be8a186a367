import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createClaimSearch, type IndexedArticle, type IndexedClaim, parseQuery} from '../../../../../src/core/index.ts'

const claim = (id: string, content: string, rest: Partial<IndexedClaim> = {}): IndexedClaim => ({
  id,
  act: 'assertive',
  polarity: 'affirmed',
  kind: 'indirect',
  cue: 'said',
  content,
  tags: [],
  span: [0, 1],
  line: 1,
  ...rest,
})

const articles: IndexedArticle[] = [
  {
    id: 'dam.txt',
    title: 'Dam wall leaks',
    outlet: 'Northern Wire',
    published: '2025-08-27T11:34:00+03:00',
    claims: [
      claim('c1', 'the dam wall would hold', {actor: 'Ann Roe', role: 'mayor', kind: 'direct', tags: ['verified']}),
      claim('c2', 'nobody was warned', {actor: 'Piet Maas', polarity: 'denied', cue: 'denied', said: '2025-08-20'}),
      claim('c3', 'will the dam hold', {act: 'question', notes: ['Ask the engineers.']}),
    ],
    quotes: [],
  },
  {
    id: 'flood.txt',
    outlet: 'Ostrow Post',
    published: '2025-09-02',
    claims: [
      claim('c1', 'the dam failed, the wall of the mill did not', {actor: 'Joanne Roebuck', tags: ['needs check']}),
    ],
    quotes: [],
  },
  {id: 'undated.txt', claims: [claim('c1', 'it rained', {actor: 'Ann Roe-Maas'})], quotes: []},
]
const {search} = createClaimSearch(articles)

for (const [query, ...wanted] of [
  ['dam', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3', 'flood.txt c1'],
  ['dam wall', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3', 'flood.txt c1'],
  ['"dam wall"', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3'],
  ['"the dam wall"', 'dam.txt c1'],
  ['“the DAM wall”', 'dam.txt c1'],
  ['unfinis'],
  ['warn', 'dam.txt c2'],
  ['mayor', 'dam.txt c1'],
  ['engineers', 'dam.txt c3'],
  ['actor:roe', 'dam.txt c1', 'flood.txt c1', 'undated.txt c1'],
  ['actor:"ann roe"', 'dam.txt c1', 'undated.txt c1'],
  ['actor:maas', 'dam.txt c2', 'undated.txt c1'],
  ['outlet:wire', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3'],
  ['tag:verified', 'dam.txt c1'],
  ['tag:"needs check"', 'flood.txt c1'],
  ['act:denied', 'dam.txt c2'],
  ['act:question', 'dam.txt c3'],
  ['kind:direct', 'dam.txt c1'],
  ['after:2025-08-21', 'dam.txt c1', 'dam.txt c3', 'flood.txt c1'],
  ['before:2025-08-27', 'dam.txt c2'],
  ['before:2025-09', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3'],
  ['dam -actor:roe', 'dam.txt c2', 'dam.txt c3'],
  ['dam -mill', 'dam.txt c1', 'dam.txt c2', 'dam.txt c3'],
  ['-dam -"it rained"'],
  ['colour:red'],
] as const) {
  test(`${query} finds ${wanted.join(', ') || 'nothing'}`, () => {
    const found = search(query).map(({article, claim}) => `${article.id} ${claim.id}`)
    assert.deepEqual(found.toSorted(), [...wanted])
  })
}

test('what has the words in the statement comes before what has them in the headline', () => {
  const [first] = search('wall')
  assert.equal(first.claim.content, 'the dam wall would hold')
})

test('at most as many as asked for', () => {
  assert.equal(search('dam', 1).length, 1)
  assert.equal(search('outlet:wire', 2).length, 2)
})

test('any query is answered; each of its conditions has a value', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('actor:', '-', '"', 'dam', ' ', ':', 'after:')).map((parts) => parts.join('')),
      ),
      (query) => {
        for (const {value} of parseQuery(query)) assert.notEqual(value, '')
        search(query)
      },
    ),
  )
})
