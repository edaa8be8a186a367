import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  answer,
  answerPair,
  createFeatureList,
  gather,
  kindsOf,
} from '../../../../../src/core/claims/attribution/feature-list.ts'
import {mixHashes} from '../../../../../src/core/linear/hash.ts'

test('kinds are single ones and ranges with both ends', () => {
  assert.deepEqual([...kindsOf(3, [7, 9], 1)], [3, 7, 8, 9, 1])
  assert.deepEqual([...kindsOf()], [])
})

test('gathering hashes the noted answers of the kinds asked for, behind what was gathered before', () => {
  const list = createFeatureList()
  answer(list, 1, 40)
  answerPair(list, 2, 50, 60)
  answer(list, 3, 70)
  gather(list, kindsOf(2))
  gather(list, kindsOf(1))
  assert.equal(list.count, 2)
  assert.deepEqual([...list.kinds.subarray(0, 2)], [2, 1])
  assert.deepEqual([...list.hashes.subarray(0, 2)], [mixHashes(2, 50, 60) >>> 0, mixHashes(1, 40) >>> 0])
})

test('one list may serve several feature functions: nothing of a pair is left where one answer follows', () => {
  const list = createFeatureList()
  answerPair(list, 5, 50, 60)
  answer(list, 5, 50)
  gather(list, kindsOf(5))
  assert.equal(list.hashes[0], mixHashes(5, 50) >>> 0)
})
