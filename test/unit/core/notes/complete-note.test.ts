import assert from 'node:assert/strict'
import {test} from 'node:test'
import {completeActors, completeClaims, completeTags} from '../../../../src/core/notes/complete-note.ts'
import {buildArticle, inDoubt} from '../view/build-article.ts'
import {harbour, harbourText} from './harbour.ts'

test('actors, claims and tags on offer', () => {
  const article = buildArticle(harbourText, harbour)
  assert.deepEqual(completeActors([article, article]), [
    {label: 'Kim Roe', detail: 'mayor · 2 claims', filter: 'Kim Roe Roe', insert: 'Kim Roe'},
  ])
  const [claim] = completeClaims(article, {path: 'a.txt', template: '{quote}'})
  assert.deepEqual(claim, {
    label: 'Kim Roe · said: “we will stay.”',
    detail: 'direct quote · The Ledger',
    filter: 'Kim Roe, mayor said “we will stay.”',
    insert: '“we will stay.”',
  })
  assert.deepEqual(
    completeTags(['verified'], [article]).map(({label, detail}) => [label, detail]),
    [
      ['#verified', 'tag'],
      ['#needs-check', '1 claim'],
    ],
  )
})

const council = buildArticle(
  'Council. Moss said no. Cole said yes. Cole said so. Two aides said why. Somebody said how.',
  {
    title: 'Council',
    actors: [
      {name: 'Dana Moss', description: 'treasurer'},
      {name: 'Bert *Cole*', aliases: ['Cole']},
      {name: 'Two aides', type: 'unnamed'},
      {name: 'Ada Silent'},
    ],
    claims: [
      {actor: 'a1', cue: ['said'], content: ['no']},
      {actor: 'a2', cue: ['said#2'], content: ['yes']},
      {actor: 'a2', cue: ['said#3'], content: ['so'], act: 'question'},
      {actor: 'a3', cue: ['said#4'], content: ['why']},
      {
        ...inDoubt,
        cue: ['said#5'],
        content: ['how'],
      },
    ],
    tags: {c1: ['to quote', 'mine'], c2: ['mine']},
  },
)

test('actors who speak by name, most claims first; claims in doubt, unnamed and silent ones do not count', () =>
  assert.deepEqual(completeActors([council]), [
    {label: 'Bert *Cole*', detail: '2 claims', filter: 'Bert *Cole* Cole', insert: 'Bert \\*Cole\\*'},
    {label: 'Dana Moss', detail: 'treasurer · 1 claim', filter: 'Dana Moss', insert: 'Dana Moss'},
  ]))

test('actors that were counted before: once each, with all names and the higher count, by name where those are equal', () => {
  const others = [
    {name: 'Dana Moss', description: 'mayor', aliases: ['Moss'], claims: 5},
    {name: 'Ada Ash', description: 'clerk', aliases: [], claims: 5},
    {name: 'Bert *Cole*', aliases: [], claims: 1},
  ]
  assert.deepEqual(
    completeActors([council], undefined, others).map(({label, detail, filter}) => [label, detail, filter]),
    [
      ['Ada Ash', 'clerk · 5 claims', 'Ada Ash'],
      ['Dana Moss', 'treasurer · 5 claims', 'Dana Moss Moss'],
      ['Bert *Cole*', '2 claims', 'Bert *Cole* Cole'],
    ],
  )
})

test('claims in doubt are found by each candidate and as uncertain; the title is the outlet where none is known', () => {
  const offers = completeClaims(council, {path: 'council.txt', template: '{quote}'})
  assert.deepEqual(
    offers.slice(2).map(({label, detail, filter}) => [label, detail, filter]),
    [
      ['Bert *Cole* · said: so', 'indirect · question · Council', 'Bert *Cole* said so'],
      ['Two aides · said: why', 'indirect · Council', 'Two aides said why'],
      [
        'Speaker uncertain · said: how',
        'indirect · Council',
        'Speaker uncertain Dana Moss, treasurer Bert *Cole* said how',
      ],
    ],
  )
})

test('tags: those on offer first, in their order, then those in use, with how many claims have each', () =>
  assert.deepEqual(
    completeTags(['disputed', 'mine'], [council, council]).map(({insert, detail}) => `${insert}: ${detail}`),
    ['#disputed: tag', '#mine: 4 claims', '#to-quote: 2 claims'],
  ))

test('of nothing, nothing is on offer', () => {
  assert.deepEqual(
    [...completeActors([]), ...completeTags([], []), ...completeClaims(buildArticle('', {}), {path: 'a'})],
    [],
  )
})
