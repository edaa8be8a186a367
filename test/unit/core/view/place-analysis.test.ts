import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Analysis, Span} from '../../../../src/core/article.ts'
import {type Place, placeAll, placeAnalysis} from '../../../../src/core/view/place-analysis.ts'
import {buildArticle, spanIn} from './build-article.ts'

const whole = 'Left out. 🌧 Ann Roe said on Monday: “It leaks.” She wept. Cole left.'
const part = '🌧 Ann Roe said on Monday: “It leaks.” She wept.'
const start = whole.indexOf(part)
const place: Place = ([from, to]) =>
  from >= start && to <= start + part.length ? [from - start, to - start] : undefined
const at = (words: string) => spanIn(whole, words)

const {analysis} = buildArticle(whole, {
  actors: [{}, {name: 'Bert Cole'}],
  mentions: [
    {text: 'Ann Roe', actor: 'a1'},
    {text: 'Cole', actor: 'a2'},
  ],
  claims: [
    {content: ['Left out']},
    {
      actor: 'a1',
      source: ['Ann Roe', 'Cole'],
      cue: ['said'],
      content: ['“It leaks.”'],
      within: 'c1',
      said: {date: '2026-01-05', precision: 'day', span: at('on Monday')},
      evidence: [
        {kind: 'cue', text: 'said'},
        {kind: 'date', text: 'outside', span: at('Left')},
      ],
    },
    {cue: ['wept'], content: [], within: 'c2'},
    {cue: ['said'], content: ['Cole left']},
  ],
  responses: [
    {kind: 'declined', source: ['Cole'], span: 'She wept'},
    {kind: 'declined', source: ['She'], span: 'Cole left'},
  ],
})
const full: Analysis = {
  ...analysis,
  articles: [
    {...analysis.article, span: at('Left out.')},
    {...analysis.article, title: 'kept', span: at(part)},
  ],
  blocks: [
    {span: at('Left out.'), role: 'headline'},
    {span: at(part), role: 'body'},
  ],
  sentences: [at('Left out.'), at('She wept.')],
  quotations: [
    {span: at('“It leaks.”'), inner: at('It leaks.'), depth: 0, closed: true},
    {span: at('Left out'), inner: at('Left'), depth: 0, closed: false},
  ],
  messages: [
    {rule: 'everywhere', reason: 'x'},
    {rule: 'inside', reason: 'x', span: at('said')},
    {rule: 'outside', reason: 'x', span: at('Left')},
  ],
  times: [{span: at('She wept.'), from: 1, to: 2}],
  posts: [{span: at('Left out.'), published: '2026-01-05'}],
  pages: [{span: at('She wept.'), number: 2}],
  tokens: [
    {start: at('wept')[0], end: at('wept')[1], lemma: 'weep', tag: 'VERB'},
    {start: 0, end: 4, lemma: 'leave', tag: 'VERB'},
  ],
}
const placed = placeAnalysis(full, part, place)
const words = (spans: readonly Span[]) => spans.map((span) => part.slice(...span))

test('claims with words in the other text are there, at their words; others are left out', () => {
  assert.deepEqual(
    placed.claims.map(({id, source, cue, content}) => [id, words(source), words(cue), words(content)]),
    [
      ['c2', ['Ann Roe'], ['said'], ['“It leaks.”']],
      ['c3', [], ['wept'], []],
    ],
  )
})

test('a claim is inside another only where that is there, too', () =>
  assert.deepEqual(
    placed.claims.map(({within}) => within),
    [undefined, 'c2'],
  ))

test('what evidence and a day say holds without their words', () => {
  const [{said, evidence}] = placed.claims
  assert.deepEqual({...said, span: words([said!.span!])}, {date: '2026-01-05', precision: 'day', span: ['on Monday']})
  assert.deepEqual(evidence, [
    {kind: 'cue', text: 'said'},
    {kind: 'date', text: 'outside', span: undefined},
  ])
})

for (const [name, found, expected] of [
  [
    'mentions',
    placed.mentions.map(({start: from, end, text}) => [part.slice(from, end), text]),
    [['Ann Roe', 'Ann Roe']],
  ],
  ['actors, all of them', placed.actors.map(({id}) => id), ['a1', 'a2']],
  ['blocks', placed.blocks, [{span: [0, part.length], role: 'body'}]],
  ['sentences', words(placed.sentences), ['She wept.']],
  [
    'quotations, with marks and without',
    placed.quotations.map(({span, inner}) => words([span, inner])),
    [['“It leaks.”', 'It leaks.']],
  ],
  [
    'responses, with the sources that are there',
    placed.responses.map(({source, span}) => words([span, ...source])),
    [['She wept']],
  ],
  ['messages, and those of no place', placed.messages.map(({rule}) => rule), ['everywhere', 'inside']],
  ['articles of a file', placed.articles?.map(({title}) => title), ['kept']],
  ['times', placed.times?.map(({span}) => words([span])[0]), ['She wept.']],
  ['posts', placed.posts, []],
  ['pages', placed.pages?.map(({number}) => number), [2]],
  ['tokens', placed.tokens?.map(({start: from, end}) => part.slice(from, end)), ['wept']],
] as const) {
  test(`what has a place: ${name}`, () => assert.deepEqual(found, expected))
}

test('what an analysis does not have, it does not get', () => {
  const bare = placeAnalysis(analysis, part, place)
  assert.deepEqual(
    ['articles', 'times', 'posts', 'pages', 'tokens'].filter((key) => key in bare),
    [],
  )
})

test('spans without a place are left out of a list', () =>
  assert.deepEqual(placeAll([at('Left'), at('Ann'), at('Cole left')], place), [[3, 6]]))
