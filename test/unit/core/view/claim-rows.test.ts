import assert from 'node:assert/strict'
import {test} from 'node:test'
import {englishPhrases} from '../../../../src/core/phrases.ts'
import {
  claimIcon,
  claimKeys,
  claimRow,
  type RowMaker,
  searchText,
  spokenEvidence,
  spokenNotes,
  spokenTags,
} from '../../../../src/core/view/claim-rows.ts'
import type {Row} from '../../../../src/core/view/row.ts'
import {buildArticle, inDoubt} from './build-article.ts'

const text = 'Roe said it leaks. Moss denied it leaks. “Enough,” she added. 🌧 “Enough,” somebody cried. Cole, quietly.'
const article = buildArticle(text, {
  actors: [
    {aliases: ['Mayor Roe'], description: 'Ostrow mayor'},
    {name: 'Dana Moss of the Society for the Keeping of Old Mills'},
  ],
  claims: [
    {actor: 'a1', source: ['Roe'], cue: ['said'], content: ['it leaks']},
    {actor: 'a2', source: ['Moss'], cue: ['denied'], content: ['it leaks#2'], polarity: 'denied'},
    {
      ...inDoubt,
      kind: 'direct',
      source: ['she'],
      cue: ['added'],
      content: ['“Enough,”'],
    },
    {kind: 'direct', content: ['“Enough,”#2'], act: 'expressive'},
    {cue: ['quietly'], content: []},
  ],
  tags: {c1: ['to quote', 'disputed']},
  notes: {c1: [{text: 'Ask the Plumber.'}]},
  evidence: {c1: [{text: 'Log', link: 'https://ostrow.example/Log'}]},
})
const [leaks, denied, doubted, unattributed, wordless] = article.analysis.claims
const maker: RowMaker = {
  article,
  placeOf: (offset) => `at ${offset}`,
  offered: [
    {name: 'disputed', color: 'red'},
    {name: 'to quote', color: 'blue'},
  ],
}
const inner: Row = {id: 'i', type: 'claim', label: 'i', tags: [], icon: 'quote', spoken: 'i', children: []}

for (const [name, claim, named, children, expected] of [
  [
    'tags, notes and evidence are seen and heard; icon and colour are the first offered tag’s',
    leaks,
    false,
    [],
    {
      label: 'said: it leaks',
      description: 'at 9 · 1 note · 1 piece of evidence · to quote · disputed',
      icon: 'report',
      color: 'red',
      spoken: 'said: it leaks, indirect, tagged to quote, disputed, 1 note, 1 piece of evidence, at 9',
    },
  ],
  [
    'a long name is cut where it is seen, not where it is heard; a denial has its own icon',
    denied,
    true,
    [inner],
    {
      label: 'Dana Moss of the Society for… · denied: it leaks',
      description: 'at 31',
      icon: 'circle-slash',
      color: undefined,
      spoken:
        'Dana Moss of the Society for the Keeping of Old Mills · denied: it leaks, indirect, assertive, denied, 1 claim inside, at 31',
    },
  ],
  [
    'in doubt: pinned on nobody, with the candidates',
    doubted,
    true,
    [],
    {
      label: 'Speaker uncertain · added: “Enough,”',
      description: 'Ann Roe 50 %, Dana Moss of the Society for the Keeping of Old Mills 45 % · at 41',
      icon: 'quote',
      color: undefined,
      spoken:
        'Speaker uncertain · added: “Enough,”, perhaps Ann Roe (50 %), or Dana Moss of the Society for the Keeping of Old Mills (45 %), direct quote, at 41',
    },
  ],
  [
    'without a speaker: no name, a question mark',
    unattributed,
    true,
    [inner, inner],
    {
      label: '“Enough,”',
      description: 'at 65',
      icon: 'question',
      color: undefined,
      spoken: '“Enough,”, direct quote, expressive, 2 claims inside, at 65',
    },
  ],
  [
    'without content: the cue, and its place',
    wordless,
    false,
    [],
    {label: 'quietly', description: 'at 97', icon: 'question', color: undefined, spoken: 'quietly, indirect, at 97'},
  ],
] as const) {
  test(`a claim’s row, ${name}`, () => {
    const row = claimRow(maker, claim, {id: 'x', named, inner: [...children]})
    const {label, description, icon, color, spoken} = row
    assert.deepEqual({label, description, icon, color, spoken}, expected)
    assert.deepEqual([row.id, row.type, row.claim, row.children], ['x', 'claim', claim, children])
  })
}

test('the actor of a row is whom the claim is pinned on', () => {
  const rows = [leaks, doubted, unattributed].map((claim) => claimRow(maker, claim, {id: '', named: false, inner: []}))
  assert.deepEqual(
    rows.map(({actor, uncertain}) => [actor?.id, uncertain]),
    [
      ['a1', false],
      [undefined, true],
      [undefined, false],
    ],
  )
})

test('keys are the claim’s own words, numbered from the second on, the cue’s without content', () =>
  assert.deepEqual([...claimKeys(article).values()], ['it leaks', 'it leaks#2', '“Enough,”', '“Enough,”#2', 'quietly']))

for (const [kind, polarity, icon] of [
  ['direct', 'affirmed', 'quote'],
  ['indirect', 'affirmed', 'comment'],
  ['mixed', 'affirmed', 'comment-discussion'],
  ['direct', 'denied', 'circle-slash'],
] as const) {
  test(`the icon of what is ${kind} and ${polarity}: ${icon}`, () => assert.equal(claimIcon({kind, polarity}), icon))
}

for (const [name, claim, has, hasNot] of [
  [
    'words, act, actor, alias, role, tags, notes, evidence',
    leaks,
    [
      'it leaks',
      'said',
      'assertive',
      'ann roe',
      'mayor roe',
      'ostrow mayor',
      'disputed',
      'plumber',
      'https://ostrow.example/log',
      'indirect',
    ],
    ['unattributed', 'moss', 'denied'],
  ],
  ['a denial by its polarity', denied, ['denied', 'dana moss'], ['ann roe']],
  [
    'in doubt: each candidate',
    doubted,
    ['speaker uncertain', 'ann roe', 'dana moss', 'direct quote'],
    ['unattributed'],
  ],
  ['no speaker', unattributed, ['unattributed', 'expressive'], ['uncertain', 'ann roe']],
] as const) {
  test(`a claim is found in lower case by ${name}`, () => {
    const words = searchText(article, claim)
    assert.deepEqual(
      has.filter((one) => !words.includes(one)),
      [],
    )
    assert.deepEqual(
      hasNot.filter((one) => words.includes(one)),
      [],
    )
  })
}

test('nothing is heard of what a claim does not have', () => {
  assert.equal(spokenTags(englishPhrases, []), '')
  assert.equal(spokenNotes(englishPhrases), '')
  assert.equal(spokenEvidence(englishPhrases), '')
  assert.equal(spokenNotes(englishPhrases, [{text: 'a'}, {text: 'b'}]), '2 notes')
  assert.equal(spokenEvidence(englishPhrases, [{text: 'a'}, {text: 'b'}]), '2 pieces of evidence')
  assert.equal(spokenTags(englishPhrases, ['mine']), 'tagged mine')
})
