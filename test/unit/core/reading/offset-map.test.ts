import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sliceMap, toDocument} from '../../../../src/core/reading/offset-map.ts'

test('a slice: offsets move by its start', () => {
  assert.deepEqual(toDocument(sliceMap(10, 5), 1, 4), [11, 14])
})

test('a decoded entity: maps as a whole', () => {
  // "A &amp; B" from offset 3 reads "A & B"
  const map = [
    [0, 3, 2],
    [2, 5, 5],
    [3, 10, 2],
  ] as const
  assert.deepEqual(toDocument(map, 0, 5), [3, 12])
  assert.deepEqual(toDocument(map, 2, 3), [5, 10])
  assert.deepEqual(toDocument(map, 4, 5), [11, 12])
})

test('text on both sides of removed markup spans it', () => {
  // "x<b>y</b>" reads "xy"
  const map = [
    [0, 0, 1],
    [1, 4, 1],
  ] as const
  assert.deepEqual(toDocument(map, 0, 2), [0, 5])
  assert.deepEqual(toDocument(map, 0, 1), [0, 1])
})
