import assert from 'node:assert/strict'
import {test} from 'node:test'
import {applyCorrections} from '../../../../src/core/annotation/apply-corrections.ts'
import type {Analysis, Correction, Span} from '../../../../src/core/article.ts'

const text = 'Anna Roe said the dam holds. Bert Roe disagreed: “It leaks.” Roe said it was old. He left.'

function at(words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

function mention(words: string, actor: string, form: 'name' | 'pronoun' = 'name', from = 0) {
  const [start, end] = at(words, from)
  return {start, end, text: words, type: 'person' as const, form, actor}
}

const bare = at('Roe', 60)
const analysis: Analysis = {
  article: {authors: [], language: 'en'},
  blocks: [],
  sentences: [],
  quotations: [{span: at('“It leaks.”'), inner: at('It leaks.'), depth: 0, closed: true}],
  actors: [
    {id: 'a1', name: 'Anna Roe', type: 'person', aliases: ['Roe'], description: 'engineer'},
    {id: 'a2', name: 'Bert Roe', type: 'person', aliases: []},
  ],
  mentions: [
    mention('Anna Roe', 'a1'),
    mention('Bert Roe', 'a2'),
    mention('Roe', 'a1', 'name', 60),
    mention('He', 'a1', 'pronoun'),
  ],
  claims: [
    claim('c1', 'a1', at('Anna Roe'), at('the dam holds')),
    claim('c2', 'a2', at('Bert Roe'), at('“It leaks.”')),
    claim('c3', 'a1', bare, at('it was old')),
  ],
  responses: [],
  messages: [],
}

function claim(id: string, actor: string, source: Span, content: Span) {
  return {
    id,
    actor,
    kind: 'indirect' as const,
    act: 'assertive' as const,
    polarity: 'affirmed' as const,
    source: [source],
    cue: [],
    content: [content],
    chain: [],
    confidence: 0.8,
    evidence: [],
  }
}

/** Who says what, a line a claim. */
function told({actors, claims}: Analysis): string[] {
  const nameOf = (id?: string) => actors.find((actor) => actor.id === id)?.name ?? 'nobody'
  return claims.map(
    ({actor, content}) => `${nameOf(actor)}: ${content.map(([start, end]) => text.slice(start, end)).join(' … ')}`,
  )
}

const before = ['Anna Roe: the dam holds', 'Bert Roe: “It leaks.”', 'Anna Roe: it was old']

for (const [name, correction, after] of [
  [
    'a claim goes to whoever a mention stands for',
    {kind: 'set-actor', content: [at('it was old')], actor: {mention: at('Bert Roe')}},
    [before[0], before[1], 'Bert Roe: it was old'],
  ],
  [
    'a claim goes to somebody new',
    {kind: 'set-actor', content: [at('it was old')], actor: {name: 'the owner', type: 'unnamed'}},
    [before[0], before[1], 'the owner: it was old'],
  ],
  [
    'a claim goes to nobody',
    {kind: 'set-actor', content: [at('it was old')]},
    [before[0], before[1], 'nobody: it was old'],
  ],
  [
    'two actors become one',
    {kind: 'merge-actors', mention: at('Bert Roe'), into: {mention: at('Anna Roe')}},
    [before[0], 'Anna Roe: “It leaks.”', before[2]],
  ],
  [
    'a mention is split off and takes the claims it is the source of along',
    {kind: 'split-mention', mention: bare, name: 'Carl Roe'},
    [before[0], before[1], 'Carl Roe: it was old'],
  ],
  [
    'an actor gets another name everywhere',
    {kind: 'rename-actor', mention: at('Anna Roe'), name: 'Dr Anna Roe'},
    ['Dr Anna Roe: the dam holds', before[1], 'Dr Anna Roe: it was old'],
  ],
  ['a claim that is none goes', {kind: 'not-a-claim', content: [at('the dam holds')]}, before.slice(1)],
  [
    'a claim is added in text order',
    {kind: 'add-claim', content: [at('disagreed')], actor: {mention: at('Bert Roe')}},
    [before[0], before[1], 'Bert Roe: disagreed', before[2]],
  ],
  ['a correction whose claim is gone changes nothing', {kind: 'not-a-claim', content: [at('He left')]}, before],
] satisfies [string, Correction, string[]][]) {
  test(name, () => {
    const given = structuredClone(analysis)
    assert.deepEqual(told(applyCorrections(given, [correction], text)), after)
    assert.deepEqual(given, analysis, 'the analysis given stays as it is')
  })
}

test('several corrections: applied in turn', () => {
  const corrected = applyCorrections(
    analysis,
    [
      {kind: 'split-mention', mention: bare, name: 'Carl Roe'},
      {kind: 'merge-actors', mention: bare, into: {mention: at('Bert Roe')}},
      {kind: 'rename-actor', mention: at('Bert Roe'), name: 'Albert Roe'},
    ],
    text,
  )
  assert.deepEqual(told(corrected), [before[0], 'Albert Roe: “It leaks.”', 'Albert Roe: it was old'])
  assert.deepEqual(
    corrected.actors.map(({name, aliases}) => [name, aliases]),
    [
      ['Anna Roe', ['Roe']],
      ['Albert Roe', ['Bert Roe', 'Carl Roe']],
    ],
  )
})

test('a correction whose words are gone: reported with its place', () => {
  const [message] = applyCorrections(analysis, [{kind: 'not-a-claim', content: [at('He left')]}], text).messages
  assert.equal(message.rule, 'correction-not-found')
  assert.deepEqual(message.span, at('He left'))
})

test('a merged actor keeps its claims’ reasons', () => {
  const {claims} = applyCorrections(
    analysis,
    [{kind: 'merge-actors', mention: at('Bert Roe'), into: {mention: at('Anna Roe')}}],
    text,
  )
  assert.match(claims[1].evidence.at(-1)!.text, /merged by hand/)
})
