import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toJson} from '../../../../../src/core/index.ts'
import {joinAnalyses} from '../../../../../src/core/join-analyses.ts'
import {buildArticle} from '../../view/build-article.ts'

const text = 'She said no. “Enough.”'
const {analysis} = buildArticle(text, {
  actors: [{name: 'Ann Roe'}, {name: 'Dana Moss'}],
  claims: [
    {
      actor: 'a1',
      actorConfidence: 0.53749,
      candidates: [
        {actor: 'a1', probability: 0.53749},
        {actor: 'a2', probability: 0.43951},
      ],
      source: ['She'],
      cue: ['said'],
      content: ['no'],
    },
    {kind: 'direct', content: ['“Enough.”']},
  ],
})

test('several articles in a file: candidates are numbered through like actors', () =>
  assert.deepEqual(
    joinAnalyses([analysis, analysis]).claims.map(({candidates}) => candidates?.map(({actor}) => actor)),
    [['a1', 'a2'], undefined, ['a3', 'a4'], undefined],
  ))

test('JSON: the best candidate stays the actor however unsure, probabilities have three places', () =>
  assert.deepEqual(
    toJson('a', {text, analysis}).claims.map(({actor, actorConfidence, candidates}) => ({
      actor,
      actorConfidence,
      candidates,
    })),
    [
      {
        actor: 'a1',
        actorConfidence: 0.537,
        candidates: [
          {actor: 'a1', probability: 0.537},
          {actor: 'a2', probability: 0.44},
        ],
      },
      {actor: null, actorConfidence: null, candidates: []},
    ],
  ))
