import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  disputeRows,
  englishPhrases,
  findDisputes,
  type IndexedArticle,
  type IndexedClaim,
} from '../../../../../src/core/index.ts'

type Said = readonly [actor: string, content: string, rest?: Partial<IndexedClaim>]

/** An article in which each of the actors says one thing. */
function article(id: string, ...said: readonly Said[]): IndexedArticle {
  let at = 0
  const claims = said.map(([actor, content, rest], index): IndexedClaim => {
    const span = [at, at + content.length] as const
    at = span[1] + 10
    return {
      id: `c${index + 1}`,
      actor,
      act: 'assertive',
      polarity: 'affirmed',
      kind: 'indirect',
      cue: 'said',
      content,
      tags: [],
      span,
      line: index + 1,
      ...rest,
    }
  })
  return {id, outlet: `Outlet ${id}`, claims, quotes: []}
}

/** What the rest of the folder talks of. */
const others = [
  article('x.txt', ['Olga Stern', 'The ferry carried four hundred passengers to the island every morning']),
  article('y.txt', ['Piet Maas', 'The museum will show its collection of clocks until the winter']),
]

const shape = (articles: readonly IndexedArticle[]) =>
  findDisputes(articles).map(({opposition, claims}) => [
    opposition,
    ...claims.map(({article: {id}, claim}) => `${id} ${claim.actor}`),
  ])

const leak: Said = ['Ann Roe', 'the pumps of the dam leaked oil into the river']
const both = [['polarity', 'a.txt Ann Roe', 'b.txt Ben Ode']]

for (const [name, there, wanted] of [
  ['denied by the cue', ['Ben Ode', 'that the pumps leaked oil', {polarity: 'denied', cue: 'denied'}], both],
  ['denied in the words', ['Ben Ode', 'the pumps of the dam did not leak oil'], both],
  ['denied in the passive', ['Ben Ode', 'the oil leaked by the pumps is denied by the dam'], both],
  ['called false', ['Ben Ode', 'it is false that the pumps of the dam leaked oil'], both],
  ['doubted', ['Ben Ode', 'that the pumps of the dam leaked oil', {act: 'doubt', cue: 'doubts'}], both],
  ['said again: no dispute', ['Ben Ode', 'the pumps of the dam leaked oil'], []],
  [
    'a denial of a denial: no dispute',
    ['Ben Ode', 'that the pumps did not leak oil', {polarity: 'denied', cue: 'denied'}],
    [],
  ],
  ['failed to say that it is so: no dispute', ['Ben Ode', 'the dam failed to tell that its pumps leaked oil'], []],
  [
    'a question held open: no dispute',
    ['Ben Ode', 'whether the pumps leaked oil', {polarity: 'denied', cue: 'did not say'}],
    [],
  ],
  ['not confirmed: no dispute', ['Ben Ode', 'he could not confirm that the pumps of the dam leaked oil'], []],
  ['a question: no dispute', ['Ben Ode', 'the pumps did not leak oil', {act: 'question', cue: 'asked'}], []],
  ['another subject: no dispute', ['Ben Ode', 'the mayor never closed the bakery'], []],
  [
    'forbidden: no denial of what was',
    ['Ben Ode', 'the pumps from leaking oil', {act: 'directive', polarity: 'denied', cue: 'forbade'}],
    [],
  ],
] satisfies [string, Said, string[][]][]) {
  test(`in two articles, ${name}`, () =>
    assert.deepEqual(shape([article('a.txt', leak), article('b.txt', there), ...others]), wanted))
}

test('numbers that differ of the same things, and those that only look different', () => {
  const dead = (words: string) => article('b.txt', ['Ben Ode', words])
  const first = article('a.txt', ['Ann Roe', 'twenty workers died in the fire of the mill'])
  assert.deepEqual(shape([first, dead('30 workers died in the fire of the mill'), ...others]), [
    ['number', 'a.txt Ann Roe', 'b.txt Ben Ode'],
  ])
  assert.deepEqual(shape([first, dead('20 workers died in the fire of the mill'), ...others]), [])
  const cost = article('a.txt', ['Ann Roe', 'the repair of the mill cost $1m'])
  assert.deepEqual(shape([cost, dead('the repair of the mill cost 1 million dollars'), ...others]), [])
})

test('for and against: praise beside blame for the same thing', () => {
  const plan = 'the plan to drain the harbour basin'
  const articles = [
    article('a.txt', ['Ann Roe', plan, {act: 'expressive', cue: 'welcomed'}]),
    article('b.txt', ['Ben Ode', plan, {act: 'expressive', cue: 'has condemned'}]),
    ...others,
  ]
  assert.deepEqual(shape(articles), [['stance', 'a.txt Ann Roe', 'b.txt Ben Ode']])
})

test('in one article two actors are needed, and words of the one inside those of the other are none', () => {
  const denied = 'the pumps of the dam did not leak oil'
  assert.deepEqual(shape([article('a.txt', leak, ['Ben Ode', denied]), ...others]), [
    ['polarity', 'a.txt Ann Roe', 'a.txt Ben Ode'],
  ])
  assert.deepEqual(shape([article('a.txt', leak, ['Ann Roe', denied]), ...others]), [])
  const inside = article('a.txt', leak, ['Ben Ode', denied, {span: [4, 30]}])
  assert.deepEqual(shape([inside, ...others]), [])
})

test('property: the order of the articles changes nothing', () => {
  const articles = [
    article('a.txt', leak, ['Carl Fox', 'the ferry never carried passengers to the island']),
    article('b.txt', ['Ben Ode', 'the pumps of the dam did not leak oil']),
    ...others,
  ]
  const expected = findDisputes(articles)
  assert.ok(expected.length > 1)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), (shuffled) =>
      assert.deepEqual(findDisputes(shuffled), expected),
    ),
  )
})

test('time grows with the number of claims, not with its square', () => {
  const subjects = 'pump gate tower bridge harbour school mill ferry tram clinic library quarry'.split(' ')
  const folder = (count: number) =>
    Array.from({length: count}, (_, index) => {
      const subject = `${subjects[index % subjects.length]} of ward${Math.floor(index / 24)}`
      const not = index % 24 < 12 ? '' : 'not '
      return article(`${index}.txt`, [`Actor ${index}`, `the ${subject} did ${not}leak oil into street${index}`])
    })
  const time = (count: number) => {
    const articles = folder(count)
    const start = performance.now()
    assert.ok(findDisputes(articles).length > 0)
    return performance.now() - start
  }
  time(500)
  const [small, large] = [time(1000), time(8000)]
  assert.ok(large < 24 * small, `8 times the claims took ${(large / small).toFixed(1)} times as long`)
})

test('rows: who, how they differ and the score, with the two claims below', () => {
  const disputes = findDisputes([
    article('a.txt', leak),
    article('b.txt', ['Ben Ode', 'the pumps of the dam did not leak oil']),
    ...others,
  ])
  const [group, ...none] = disputeRows(disputes, {offered: [], phrases: englishPhrases})
  assert.deepEqual([group.label, group.description, none], ['In dispute', '1 candidate', []])
  const [row] = group.children!()
  assert.match(row.label, /^Ann Roe ↔ Ben Ode: the pumps of the dam leaked oil/)
  assert.match(row.description!, /^one denies what the other says · score \d\d$/)
  assert.deepEqual(
    row.children!().map(({label, type}) => [type, label]),
    [
      ['claim', 'Ann Roe · said: the pumps of the dam leaked oil into the river'],
      ['claim', 'Ben Ode · said: the pumps of the dam did not leak oil'],
    ],
  )
  assert.deepEqual(disputeRows([], {offered: [], phrases: englishPhrases}), [])
})
