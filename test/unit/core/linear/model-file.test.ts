import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readModel, writeModel} from '../../../../src/core/linear/model-file.ts'
import {trainOnNumbers} from './train-on-numbers.ts'

test('a model survives its file, whatever the alignment', () => {
  const model = trainOnNumbers(2)
  const bytes = writeModel(model)
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  for (const copy of [bytes, shifted.subarray(1)]) assert.deepEqual(readModel(copy, 'x.bin', 'numbers-1'), model)
})

for (const [problem, damage, message] of [
  ['nothing in it', () => new Uint8Array(0), /models\/x\.bin is cut short: install On Record again/],
  ['another kind of file', (bytes) => bytes.fill(65, 0, 4), /x\.bin is not a model of this version/],
  ['one weight changed', (bytes) => bytes.fill(99, bytes.length - 1), /x\.bin is damaged/],
  ['its end missing', (bytes) => bytes.subarray(0, bytes.length - 9), /x\.bin is damaged/],
] satisfies [string, (bytes: Uint8Array) => Uint8Array, RegExp][]) {
  test(`a file with ${problem} is refused by name`, () => {
    assert.throws(() => readModel(damage(writeModel(trainOnNumbers(1))), 'x.bin', 'numbers-1'), message)
  })
}

test('weights of other feature functions are refused', () => {
  const bytes = writeModel(trainOnNumbers(1))
  assert.throws(() => readModel(bytes, 'x.bin', 'numbers-2'), /trained for the features numbers-1, not numbers-2/)
})
