import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  type ActorDecision,
  type ActorType,
  formatActorDecisions,
  type IndexedArticle,
  joinActors,
  listActors,
  parseActorDecisions,
} from '../../../../../src/core/index.ts'

/** An article in which each of the actors says something: "Ann Roe, mayor" or "officials (unnamed)". */
function article(id: string, ...actors: string[]): IndexedArticle {
  return {
    id,
    quotes: [],
    claims: actors.map((words, index) => {
      const [, name, role, type = 'person'] = /^([^,(]+?)(?:, ([^(]+?))?(?: \((.+)\))?$/.exec(words)!
      return {
        id: `c${index}`,
        actor: name,
        actorType: type as ActorType,
        ...(role && {role}),
        act: 'assertive',
        polarity: 'affirmed',
        kind: 'indirect',
        cue: 'said',
        content: 'it rained',
        tags: [],
        span: [0, 1],
        line: 1,
      }
    }),
  }
}

const joined = (articles: readonly IndexedArticle[], decisions: readonly ActorDecision[] = []) =>
  joinActors(articles, decisions)
    .actors.map(({appearances}) => appearances.map(({article, name}) => `${name} in ${article}`).join(' = '))
    .toSorted()

for (const [name, articles, wanted] of [
  ['the same full name', [article('a', 'Ann Roe'), article('b', 'Ann Roe')], ['Ann Roe in a = Ann Roe in b']],
  ['a surname alone', [article('a', 'Roe'), article('b', 'Roe')], ['Roe in a', 'Roe in b']],
  ['a surname and a full name', [article('a', 'Ann Roe'), article('b', 'Roe')], ['Ann Roe in a', 'Roe in b']],
  [
    'roles that share a word',
    [article('a', 'Ann Roe, mayor of Ostrow'), article('b', 'Ann Roe, the mayor')],
    ['Ann Roe in a = Ann Roe in b'],
  ],
  [
    'roles that share nothing but rank: namesakes',
    [article('a', 'Ann Roe, former mayor'), article('b', 'Ann Roe, former goalkeeper')],
    ['Ann Roe in a', 'Ann Roe in b'],
  ],
  [
    'without a role: whom most articles mean',
    [
      article('a', 'Ann Roe, mayor'),
      article('b', 'Ann Roe, the mayor'),
      article('c', 'Ann Roe, goalkeeper'),
      article('d', 'Ann Roe'),
    ],
    ['Ann Roe in a = Ann Roe in b = Ann Roe in d', 'Ann Roe in c'],
  ],
  [
    'organizations of one word',
    [article('a', 'Ferrocorp (organization)'), article('b', 'Ferrocorp (organization)')],
    ['Ferrocorp in a = Ferrocorp in b'],
  ],
  [
    'a person and a company',
    [article('a', 'Ann Roe'), article('b', 'Ann Roe (organization)')],
    ['Ann Roe in a', 'Ann Roe in b'],
  ],
  [
    'unnamed sources',
    [article('a', 'three officials (unnamed)'), article('b', 'three officials (unnamed)')],
    ['three officials in a', 'three officials in b'],
  ],
] as const) {
  test(name, () => assert.deepEqual(joined(articles), wanted))
}

const four = [article('a', 'Ann Roe'), article('b', 'Ann Roe'), article('c', 'A. Roe'), article('d', 'Ann Roe')]
const same = (one: string, other: string): ActorDecision => ({
  relation: 'same',
  one: {name: one},
  other: {name: other},
})

test('joined by a person, everywhere', () => {
  assert.deepEqual(joined(four, [same('A. Roe', 'Ann Roe')]), [
    'Ann Roe in a = Ann Roe in b = A. Roe in c = Ann Roe in d',
  ])
  assert.equal(joinActors(four, [same('A. Roe', 'Ann Roe')]).find('c', 'A. Roe')?.name, 'Ann Roe')
})

test('told apart by a person: two articles mean another, and both the same one', () => {
  const decisions: ActorDecision[] = [
    {relation: 'different', one: {article: 'b', name: 'Ann Roe'}, other: {name: 'Ann Roe'}},
    {relation: 'different', one: {article: 'd', name: 'Ann Roe'}, other: {name: 'Ann Roe'}},
    {relation: 'same', one: {article: 'b', name: 'Ann Roe'}, other: {article: 'd', name: 'Ann Roe'}},
  ]
  assert.deepEqual(joined(four, decisions), ['A. Roe in c', 'Ann Roe in a', 'Ann Roe in b = Ann Roe in d'])
})

test('joined by one person and told apart by another: apart', () => {
  const [one, other] = [{article: 'b', name: 'Ann Roe'}, {name: 'Ann Roe'}]
  const decisions: ActorDecision[] = [
    {relation: 'different', one, other},
    {relation: 'same', one: other, other: one},
  ]
  assert.deepEqual(joined(four, decisions), ['A. Roe in c', 'Ann Roe in a = Ann Roe in d', 'Ann Roe in b'])
})

test('the order of articles and decisions changes nothing', () => {
  const articles = [
    ...four,
    article('e', 'Ann Roe, mayor', 'Piet Maas'),
    article('f', 'Ann Roe, goalkeeper', 'Maas', 'Piet Maas, engineer'),
  ]
  const decisions = [same('A. Roe', 'Ann Roe'), same('Maas', 'Piet Maas')]
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], {minLength: items.length})
  fc.assert(
    fc.property(shuffled(articles), shuffled(decisions), (some, others) => {
      assert.deepEqual(joined(some, others), joined(articles, decisions))
    }),
  )
})

const decisions: ActorDecision[] = [
  same('A. Roe', 'Ann Roe'),
  {relation: 'different', one: {article: 'town news/b #2.txt', name: 'Ann Roe'}, other: {name: 'Ann Roe'}},
]

test('decisions are written a line each, in an order of their own, and read again', () => {
  const text = formatActorDecisions(decisions)
  assert.deepEqual(formatActorDecisions(decisions.toReversed()), text)
  const read = parseActorDecisions(text)!
  assert.deepEqual(
    new Set(read.map((one) => JSON.stringify(one))),
    new Set(decisions.map((one) => JSON.stringify(one))),
  )
})

test('what git could not merge: both sides count', () => {
  const [one, other] = decisions.map((decision) => formatActorDecisions([decision]).split('\n'))
  const conflict = [...one.slice(0, 2), '<<<<<<< ours', one[2], '=======', other[2], '>>>>>>> theirs', ...one.slice(3)]
  assert.equal(parseActorDecisions(conflict.join('\n'))?.length, 2)
})

for (const [name, text, wanted] of [
  ['an empty file', '', []],
  ['no JSON', '{"@graph": [', undefined],
  ['another file', '{"annotations": []}', undefined],
  ['what another program wrote', '{"@graph": [{"@id": "http://example.org/x", "same": {"y": 1}}, 3]}', []],
] as const) {
  test(`read: ${name}`, () => assert.deepEqual(parseActorDecisions(text), wanted))
}

test('lists: each actor once with all names and claims, unnamed sources left out', () => {
  const articles = [
    article('a', 'Ann Roe, mayor', 'officials (unnamed)'),
    article('b', 'A. Roe', 'Ann Roe'),
    article('c', 'Ostrow Bank (organization)'),
  ]
  const listed = listActors(articles, joinActors(articles, [same('A. Roe', 'Ann Roe')]))
  assert.deepEqual(
    listed.map(({name, description, aliases, claims, place}) => [name, description, aliases, claims, place.article.id]),
    [
      ['Ann Roe', 'mayor', ['A. Roe'], 3, 'a'],
      ['Ostrow Bank', undefined, [], 1, 'c'],
    ],
  )
})
