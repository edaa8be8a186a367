import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Correction} from '../../../../src/core/article.ts'
import {parseCorrection, printCorrection} from '../../../../src/core/storage/web-annotation-corrections.ts'

const at = (...starts: number[]) => starts.map((start) => ({exact: 'x', prefix: '', suffix: '', start, end: start + 3}))

for (const [correction, starts, json] of [
  [
    {kind: 'rename-actor', mention: [7, 10], name: 'Ann Roe'},
    [7],
    '{"kind":"rename-actor","mention":[0,1],"name":"Ann Roe"}',
  ],
  [{kind: 'split-mention', mention: [7, 10]}, [7], '{"kind":"split-mention","mention":[0,1]}'],
  [
    {kind: 'split-mention', mention: [7, 10], name: 'Roe'},
    [7],
    '{"kind":"split-mention","mention":[0,1],"name":"Roe"}',
  ],
  [
    {kind: 'merge-actors', mention: [7, 10], into: {mention: [1, 4]}},
    [7, 1],
    '{"kind":"merge-actors","mention":[0,1],"into":{"mention":[1,2]}}',
  ],
  [
    {kind: 'merge-actors', mention: [7, 10], into: {name: 'Roe', type: 'person'}},
    [7],
    '{"kind":"merge-actors","mention":[0,1],"into":{"name":"Roe","type":"person"}}',
  ],
  [
    {
      kind: 'not-a-claim',
      content: [
        [7, 10],
        [20, 23],
      ],
    },
    [7, 20],
    '{"kind":"not-a-claim","content":[[0,1],[1,2]]}',
  ],
  [{kind: 'set-actor', content: [[7, 10]]}, [7], '{"kind":"set-actor","content":[[0,1]]}'],
  [
    {kind: 'set-actor', content: [[7, 10]], actor: {mention: [1, 4]}},
    [7, 1],
    '{"kind":"set-actor","content":[[0,1]],"actor":{"mention":[1,2]}}',
  ],
  [
    {kind: 'add-claim', content: [[7, 10]], source: [1, 4], cue: [4, 7], actor: {mention: [1, 4]}},
    [7, 1, 4, 1],
    '{"kind":"add-claim","content":[[0,1]],"source":[1,2],"cue":[2,3],"actor":{"mention":[3,4]}}',
  ],
] as [Correction, number[], string][]) {
  test(`a correction as text, and back: ${json}`, () => {
    assert.equal(printCorrection(correction), json)
    assert.deepEqual(parseCorrection(json, at(...starts)), correction)
  })
}

for (const [name, json, targets] of [
  ['not JSON', 'set-actor', 1],
  ['a list', '[]', 1],
  ['no kind', '{"content":[[0,1]]}', 1],
  ['a kind that we do not know', '{"kind":"constructor","content":[[0,1]]}', 1],
  ['no passages', '{"kind":"not-a-claim","content":[]}', 0],
  ['fewer targets than passages', '{"kind":"not-a-claim","content":[[0,1],[1,2]]}', 1],
  ['more targets than passages', '{"kind":"not-a-claim","content":[[0,1]]}', 2],
  ['passages in another order', '{"kind":"not-a-claim","content":[[1,2],[0,1]]}', 2],
  ['places that are not numbers', '{"kind":"not-a-claim","content":[["0","1"]]}', 1],
  ['a renaming without a name', '{"kind":"rename-actor","mention":[0,1],"name":""}', 1],
  ['an actor of no type', '{"kind":"set-actor","content":[[0,1]],"actor":{"name":"Roe","type":"ship"}}', 1],
  ['an actor that is not one', '{"kind":"set-actor","content":[[0,1]],"actor":null}', 1],
  ['actors merged into nobody', '{"kind":"merge-actors","mention":[0,1]}', 1],
] as const) {
  test(`not a correction: ${name}`, () => assert.equal(parseCorrection(json, at(...Array(targets).keys())), undefined))
}

test('what else is in the text is left out', () =>
  assert.deepEqual(parseCorrection('{"kind":"not-a-claim","content":[[0,1]],"name":"x","more":1}', at(7)), {
    kind: 'not-a-claim',
    content: [[7, 10]],
  }))
