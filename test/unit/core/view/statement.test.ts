import assert from 'node:assert/strict'
import {test} from 'node:test'
import {citationOf} from '../../../../src/core/view/citation.ts'
import {claimTree} from '../../../../src/core/view/claim-tree.ts'
import {provenanceOf} from '../../../../src/core/view/provenance.ts'
import {provenanceMarkdown} from '../../../../src/core/view/provenance-markdown.ts'
import type {Row} from '../../../../src/core/view/row.ts'
import {describeStance, reportOf, statementOf} from '../../../../src/core/view/statement.ts'
import {buildArticle, type ClaimSketch} from './build-article.ts'

const mayor = [{name: 'Denise Okafor-Whitfield', description: 'Mayor'}]

/** The sentence; source, cue and content in it; what rows and notes say of it. */
for (const [text, {statement, report}, claim] of [
  [
    'Okafor-Whitfield denied that any reserve had been hidden.',
    {
      statement: 'denied: any reserve had been hidden',
      report: 'Denise Okafor-Whitfield, Mayor, denied that any reserve had been hidden',
    },
    {source: ['Okafor-Whitfield'], cue: ['denied'], content: ['that any reserve had been hidden']},
  ],
  [
    'She said the wall would hold.',
    {statement: 'said: the wall would hold', report: 'Denise Okafor-Whitfield, Mayor, said the wall would hold'},
    {source: ['She'], cue: ['said'], content: ['the wall would hold']},
  ],
  [
    'She told the Herald that the wall would hold.',
    {statement: 'told: the wall would hold', report: 'Denise Okafor-Whitfield, Mayor, told: the wall would hold'},
    {source: ['She'], cue: ['told'], content: ['that the wall would hold']},
  ],
  [
    'The wall would hold, said Okafor-Whitfield.',
    {statement: 'said: The wall would hold', report: 'Denise Okafor-Whitfield, Mayor, said: The wall would hold'},
    {source: ['Okafor-Whitfield'], cue: ['said'], content: ['The wall would hold']},
  ],
  [
    'According to Okafor-Whitfield, the wall would hold.',
    {
      statement: 'according to: the wall would hold',
      report: 'According to Denise Okafor-Whitfield, Mayor: the wall would hold',
    },
    {source: ['Okafor-Whitfield'], cue: ['According to'], content: ['the wall would hold']},
  ],
  [
    'Okafor-Whitfield’s denial that the wall had moved came late.',
    {
      statement: 'denial: the wall had moved',
      report: 'Denise Okafor-Whitfield, Mayor (denial): the wall had moved',
    },
    {source: ['Okafor-Whitfield’s'], cue: ['denial'], content: ['that the wall had moved']},
  ],
  [
    '“It holds,” she said.',
    {statement: 'said: “It holds,”', report: 'Denise Okafor-Whitfield, Mayor, said: “It holds,”'},
    {source: ['she'], cue: ['said'], content: ['“It holds,”'], kind: 'direct'},
  ],
  [
    '“It holds.”',
    {statement: '“It holds.”', report: 'Denise Okafor-Whitfield, Mayor: “It holds.”'},
    {content: ['“It holds.”']},
  ],
  [
    'OKAFOR-WHITFIELD: It holds.',
    {statement: 'It holds.', report: 'Denise Okafor-Whitfield, Mayor: It holds.'},
    {source: ['OKAFOR-WHITFIELD'], cue: [':'], content: ['It holds.'], kind: 'direct'},
  ],
] satisfies [string, {statement: string; report: string}, ClaimSketch][]) {
  test(`${text} ${statement}`, () => {
    const article = buildArticle(text, {actors: mayor, claims: [{actor: 'a1', ...claim}]})
    const [built] = article.analysis.claims
    assert.equal(statementOf(article, built), statement)
    assert.equal(reportOf(article, built), report)
    assert.equal(citationOf(article, built), report)
  })
}

test('told inside of what somebody denies: denied, and it says so', () => {
  const article = buildArticle('Cole denied that he told police that he was there.', {
    actors: [{name: 'Bert Cole'}],
    claims: [
      {
        actor: 'a1',
        source: ['Cole'],
        cue: ['denied'],
        content: ['that he told police that he was there'],
        polarity: 'denied',
      },
      {actor: 'a1', source: ['he'], cue: ['told'], content: ['that he was there'], polarity: 'denied', within: 'c1'},
    ],
  })
  const [, told] = article.analysis.claims
  assert.equal(statementOf(article, told), 'told (denied): he was there')
  assert.equal(reportOf(article, told), 'Bert Cole told (denied): he was there')
})

const text = `Roe denied that the wall had moved.
Roe asked whether it rained.
Roe said it rained.
Cole fears the worst.
The owner, Pia Lund, declined to comment on the wall.
Calls to the harbour office were not returned.`
const article = buildArticle(text, {
  actors: [
    {name: 'Ann Roe', aliases: ['Roe']},
    {name: 'Bert Cole', aliases: ['Cole']},
    {name: 'Pia Lund'},
    {name: 'harbour office', type: 'unnamed'},
  ],
  claims: [
    {actor: 'a1', source: ['Roe'], cue: ['denied'], content: ['that the wall had moved'], polarity: 'denied'},
    {actor: 'a1', source: ['Roe#2'], cue: ['asked'], content: ['whether it rained'], act: 'question'},
    {actor: 'a1', source: ['Roe#3'], cue: ['said'], content: ['it rained#2']},
    {actor: 'a2', source: ['Cole'], cue: ['fears'], content: ['the worst'], act: 'attitude', attitude: 'fear'},
  ],
  responses: [
    {actor: 'a3', kind: 'declined', source: ['The owner, Pia Lund,'], span: 'declined to comment on the wall'},
    {kind: 'no-answer', source: ['the harbour office'], span: 'Calls to the harbour office were not returned'},
  ],
})

const lines = (rows: readonly Row[]) =>
  rows.flatMap(({icon, label, description, children}) => [
    `${icon}: ${label} | ${description}`,
    ...children.map((row) => `  ${row.icon}: ${row.label} | ${row.description}`),
  ])

test('rows bring the verb along, a denial has a shape of its own, and who did not comment stands last', () => {
  assert.deepEqual(lines(claimTree(article)), [
    'person: Ann Roe | 3',
    '  circle-slash: denied: the wall had moved | line 1',
    '  comment: asked: whether it rained | line 2',
    '  comment: said: it rained | line 3',
    'person: Bert Cole | 1',
    '  comment: fears: the worst | line 4',
    'mute: Asked, no comment | 2',
    '  mute: Pia Lund declined to comment on the wall | line 5 · declined',
    '  mute: Calls to the harbour office were not returned | line 6 · no answer',
  ])
})

test('by act, each with what it does', () => {
  assert.deepEqual(lines(claimTree(article, {group: 'act'})).slice(0, 8), [
    'megaphone: Assertive | 2 · says that something is so',
    '  circle-slash: Ann Roe · denied: the wall had moved | line 1',
    '  comment: Ann Roe · said: it rained | line 3',
    'question: Question | 1 · asks',
    '  comment: Ann Roe · asked: whether it rained | line 2',
    'alert: Fear | 1 · fears or worries',
    '  comment: Bert Cole · fears: the worst | line 4',
    'mute: Asked, no comment | 2',
  ])
})

for (const [name, options, labels] of [
  ['only denied ones', {only: 'denied'}, ['denied: the wall had moved']],
  ['only questions', {only: {act: 'question'}}, ['asked: whether it rained']],
  ['the word “denied”', {filter: 'denied'}, ['denied: the wall had moved']],
  ['the word “fear”', {filter: 'fear'}, ['fears: the worst']],
  ['the word “lund”', {filter: 'lund'}, ['Pia Lund declined to comment on the wall']],
] as const) {
  test(`filter: ${name}`, () => {
    const rows = claimTree(article, options).flatMap(({children}) => children)
    assert.deepEqual(
      rows.map(({label}) => label),
      labels,
    )
  })
}

test('a screen reader hears that a claim is denied, or what was asked', () => {
  const [roe, , responses] = claimTree(article)
  assert.deepEqual(
    [...roe.children, ...responses.children].map(({spoken}) => spoken),
    [
      'denied: the wall had moved, indirect, assertive, denied, line 1',
      'asked: whether it rained, indirect, question, line 2',
      'said: it rained, indirect, line 3',
      'Pia Lund declined to comment on the wall, declined, line 5',
      'Calls to the harbour office were not returned, no answer, line 6',
    ],
  )
})

test('the hover says what the claim is', () => {
  const [denied] = article.analysis.claims
  const markdown = provenanceMarkdown(provenanceOf(article, denied))
  assert.match(markdown, /\*Claim:\* denied&#58; the wall had moved/)
  assert.match(markdown, /\*Kind:\* indirect, assertive, denied/)
  assert.equal(describeStance(article.analysis.claims[3]), 'fear')
})
