import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  describeSharing,
  englishPhrases,
  groupPassages,
  type IndexedArticle,
  type IndexedClaim,
  joinActors,
  type QuotePassage,
  quoteRows,
  searchRow,
  type WorkspaceGrouping,
  type WorkspaceRow,
  workspaceTree,
} from '../../../../../src/core/index.ts'

const claim = (id: string, rest: Partial<IndexedClaim>): IndexedClaim => ({
  id,
  act: 'assertive',
  polarity: 'affirmed',
  kind: 'indirect',
  cue: 'said',
  content: 'that it rained',
  tags: [],
  span: [0, 1],
  line: 3,
  ...rest,
})

const articles: IndexedArticle[] = [
  {
    id: 'a.txt',
    title: 'Dam leaks',
    outlet: 'Northern Wire',
    published: '2025-08-27T11:34:00+03:00',
    claims: [
      claim('c1', {actor: 'Ann Roe', role: 'mayor', tags: ['verified'], notes: ['Ask again.']}),
      claim('c2', {actor: 'Ann Roe', polarity: 'denied', cue: 'denied', said: '2025-08-20'}),
      claim('c3', {actor: 'three officials', actorType: 'unnamed', act: 'question', cue: 'asked', content: 'who paid'}),
    ],
    quotes: [],
  },
  {
    id: 'b.txt',
    claims: [
      claim('c1', {actor: 'Ann Roe', tags: ['own tag']}),
      claim('c2', {kind: 'direct', cue: '', content: 'Go!'}),
    ],
    quotes: [],
  },
]
const shown = {offered: [{name: 'verified', color: 'green' as const}], phrases: englishPhrases}
const treeBy = (group: WorkspaceGrouping, some = articles) =>
  workspaceTree(some, {group, actors: joinActors(some), ...shown})

/** All rows as text, indented by level. */
function print(rows: readonly WorkspaceRow[], indent = ''): string[] {
  return rows.flatMap((row) => [
    `${indent}${row.label}${row.description ? ` (${row.description})` : ''}`,
    ...print(row.children?.() ?? [], `${indent}  `),
  ])
}

for (const [group, wanted] of [
  [
    'actor',
    [
      'Ann Roe (3 claims in 2 articles · mayor)',
      '  Dam leaks (Northern Wire, Wed 27 Aug 2025 · 2 claims)',
      '    said: it rained (line 3 · 1 note · verified)',
      '    denied: it rained (line 3)',
      '  b.txt (1 claim)',
      '    said: it rained (line 3 · own tag)',
      'Unnamed sources (1 source)',
      '  three officials (1 claim)',
      '    Dam leaks (Northern Wire, Wed 27 Aug 2025 · 1 claim)',
      '      asked: who paid (line 3)',
      'Nobody named (1 claim)',
      '  Nobody named · Go! (b.txt)',
    ],
  ],
  [
    'tag',
    [
      'verified (1 claim)',
      '  Ann Roe · said: it rained (Northern Wire, Wed 27 Aug 2025 · 1 note · verified)',
      'own tag (1 claim)',
      '  Ann Roe · said: it rained (b.txt · own tag)',
      'Untagged (3 claims)',
      '  Ann Roe · denied: it rained (Northern Wire, Wed 27 Aug 2025)',
      '  three officials · asked: who paid (Northern Wire, Wed 27 Aug 2025)',
      '  Nobody named · Go! (b.txt)',
    ],
  ],
  [
    'date',
    [
      'Wed 27 Aug 2025 (2 claims)',
      '  Ann Roe · said: it rained (Northern Wire, Wed 27 Aug 2025 · 1 note · verified)',
      '  three officials · asked: who paid (Northern Wire, Wed 27 Aug 2025)',
      'Wed 20 Aug 2025 (1 claim)',
      '  Ann Roe · denied: it rained (Northern Wire, Wed 27 Aug 2025)',
      'No date (2 claims)',
      '  Ann Roe · said: it rained (b.txt · own tag)',
      '  Nobody named · Go! (b.txt)',
    ],
  ],
] as const) {
  test(`by ${group}`, () => assert.deepEqual(print(treeBy(group)), wanted))
}

test('by act: denials first, each act in the order of the acts', () => {
  assert.deepEqual(
    treeBy('act').map(({label, description}) => `${label}: ${description}`),
    ['Denied: 1 claim', 'Assertive: 3 claims · says that something is so', 'Question: 1 claim · asks'],
  )
})

test('by article: the newest first, what has no date last', () => {
  assert.deepEqual(
    treeBy('article').map(({label}) => label),
    ['Dam leaks', 'b.txt'],
  )
})

const many: IndexedArticle[] = Array.from({length: 2000}, (_, number) => ({
  id: `${String(number).padStart(4, '0')}.txt`,
  published: '2025-08-27',
  claims: Array.from({length: 25}, (_, index) => claim(`c${index}`, {actor: `Ann Number${number}`})),
  quotes: [],
}))

test('fifty thousand claims: no level has more than 500 rows, and each claim is there once', () => {
  for (const group of ['actor', 'article', 'tag', 'date', 'act'] as const) {
    const ids = new Set<string>()
    let claims = 0
    const walk = (rows: readonly WorkspaceRow[]) => {
      assert.ok(rows.length <= 500, `${rows.length} rows`)
      for (const row of rows) {
        assert.ok(!ids.has(row.id), row.id)
        ids.add(row.id)
        if (row.place) claims++
        walk(row.children?.() ?? [])
      }
    }
    walk(treeBy(group, many))
    assert.equal(claims, 50_000, group)
  }
})

const said = 'The bridge was closed for 20 days and nobody told us why'
const quote = (article: string, text: string): QuotePassage => ({
  article,
  text,
  spans: [[10, 10 + text.length]],
  actor: {name: 'Ines Varga', type: 'person'},
  isStatement: true,
})
const groups = groupPassages([
  quote('a.txt', said),
  quote('b.txt', said.replace('20', '30')),
  quote('c.txt', said),
  quote('c.txt', 'We will sell the old mill by the river to the town'),
  quote('a.txt', 'We will sell the old mill by the river'),
])

test('quotations across articles: the altered ones first, with what each article has', () => {
  assert.deepEqual(print(quoteRows(groups, articles, shown)), [
    'Quotes across articles (1 altered, 1 cut)',
    `  “${said}” (altered · Ines Varga · 3 articles)`,
    `    “${said}” (Northern Wire, Wed 27 Aug 2025)`,
    `    “${said.replace('20', '30')}” (b.txt)`,
    `    “${said}” (c.txt)`,
    '  “We will sell the old mill by the river” (cut · Ines Varga · 2 articles)',
    '    “We will sell the old mill by the river” (Northern Wire, Wed 27 Aug 2025)',
    '    “We will sell the old mill by the river to the town” (c.txt)',
  ])
  assert.deepEqual(quoteRows([], articles, shown), [])
})

test('where else a quotation stands', () => {
  const [altered] = groups.filter(({relation}) => relation === 'altered')
  assert.deepEqual(
    altered.quotations.map((one) => describeSharing(altered, one)),
    ['also in 2 articles, altered in 1', 'also in 2 articles, altered in 2', 'also in 2 articles, altered in 1'],
  )
})

test('a saved search looks when its row is opened', () => {
  let looked = 0
  const row = searchRow(
    'act:denied',
    () => {
      looked++
      return [{article: articles[0], claim: articles[0].claims[1]}]
    },
    shown,
  )
  assert.equal(looked, 0)
  assert.deepEqual(
    row.children!().map(({label}) => label),
    ['Ann Roe · denied: it rained'],
  )
})
