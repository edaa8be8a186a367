import assert from 'node:assert/strict'
import {test} from 'node:test'
import {offeredActors} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'

const text =
  'Ann Roe, Piet Maas, Ostrow, the council, Kyiv and residents. Roe said no. Maas said yes. Maas said so. Kyiv objected. She left.'
const article = buildArticle(text, {
  actors: [
    {name: 'Ann Roe'},
    {name: 'Piet Maas'},
    {name: 'Ostrow', type: 'place'},
    {name: 'the council', type: 'organization'},
    {name: 'Kyiv', type: 'place'},
    {name: 'residents', type: 'unnamed'},
  ],
  claims: [
    {actor: 'a1', cue: ['said'], content: ['no']},
    {actor: 'a2', cue: ['said#2'], content: ['yes']},
    {actor: 'a2', cue: ['said#3'], content: ['so']},
    {actor: 'a5', cue: ['objected'], content: []},
    {
      actor: 'a4',
      cue: ['left'],
      content: [],
      actorConfidence: 0.4,
      candidates: [
        {actor: 'a4', probability: 0.4},
        {actor: 'a1', probability: 0.3},
      ],
    },
  ],
})
const names = (actors: readonly {name: string}[]) => actors.map(({name}) => name)

test('those who speak come first, the most first; a place only where it speaks', () => {
  const {candidates, speakers, others} = offeredActors(article)
  assert.deepEqual(candidates, [])
  assert.deepEqual(names(speakers), ['Piet Maas', 'Ann Roe', 'Kyiv'])
  assert.deepEqual(names(others), ['the council', 'residents'])
})

test('candidates of the claim stand before all, and nobody twice', () => {
  const {candidates, speakers, others} = offeredActors(article, {claim: article.analysis.claims[4]})
  assert.deepEqual(names(candidates.map(({actor}) => actor)), ['the council', 'Ann Roe'])
  assert.deepEqual(names(speakers), ['Piet Maas', 'Kyiv'])
  assert.deepEqual(names(others), ['residents'])
})

test('an actor that is the same already is left out', () => {
  const {speakers} = offeredActors(article, {except: article.analysis.actors[1]})
  assert.deepEqual(names(speakers), ['Ann Roe', 'Kyiv'])
})
