import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  correctionPassages,
  describeCorrection,
  placeCorrection,
} from '../../../../src/core/annotation/correction-passages.ts'
import type {Correction, Span} from '../../../../src/core/article.ts'

/** Each correction, its passages in order, and what it is in words. */
for (const [correction, passages, words] of [
  [{kind: 'rename-actor', mention: [5, 8], name: 'Ann\u202e Roe'}, [[5, 8]], 'renamed to “Ann'],
  [{kind: 'split-mention', mention: [5, 8]}, [[5, 8]], 'split off by hand'],
  [
    {kind: 'merge-actors', mention: [5, 8], into: {mention: [0, 3]}},
    [
      [5, 8],
      [0, 3],
    ],
    'actors merged',
  ],
  [{kind: 'merge-actors', mention: [5, 8], into: {name: 'Ann Roe', type: 'person'}}, [[5, 8]], 'actors merged'],
  [
    {
      kind: 'not-a-claim',
      content: [
        [5, 8],
        [9, 12],
      ],
    },
    [
      [5, 8],
      [9, 12],
    ],
    'not a claim',
  ],
  [
    {kind: 'set-actor', content: [[5, 8]], actor: {mention: [0, 3]}},
    [
      [5, 8],
      [0, 3],
    ],
    'actor set by hand',
  ],
  [{kind: 'set-actor', content: [[5, 8]], actor: {name: 'Ann Roe', type: 'person'}}, [[5, 8]], 'actor set by hand'],
  [{kind: 'set-actor', content: [[5, 8]]}, [[5, 8]], 'set to nobody'],
  [{kind: 'add-claim', content: [[5, 8]]}, [[5, 8]], 'claim added by hand'],
  [
    {
      kind: 'add-claim',
      content: [
        [5, 8],
        [9, 12],
      ],
      source: [0, 3],
      cue: [3, 4],
      actor: {mention: [0, 3]},
    },
    [
      [5, 8],
      [9, 12],
      [0, 3],
      [3, 4],
      [0, 3],
    ],
    'claim added by hand',
  ],
] as [Correction, Span[], string][]) {
  test(`${JSON.stringify(correction)}: its passages, put back as they were, or elsewhere`, () => {
    assert.deepEqual(correctionPassages(correction), passages)
    assert.deepEqual(placeCorrection(correction, passages), correction)
    const moved = passages.map(([start, end]): Span => [start + 20, end + 20])
    assert.deepEqual(correctionPassages(placeCorrection(correction, moved)), moved)
    assert.deepEqual(correctionPassages(correction), passages, 'the correction itself is not changed')
    const described = describeCorrection(correction)
    assert.ok(described.startsWith(words), described)
    assert.doesNotMatch(described, /\u202e/)
  })
}
