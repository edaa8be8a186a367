import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exponentiate, runForwardBackward} from '../../../../src/core/linear/marginals.ts'
import {createRandom} from '../../../../src/training/random.ts'

const random = createRandom(7)
const width = 3

test('a chain of 3,000: no underflow', () => {
  const scores = Float64Array.from({length: 3000 * width}, () => 100 * random.next())
  const {marginals} = runForwardBackward(scores, 3000, width, exponentiate(new Float32Array(15)))
  for (let word = 0; word < 3000; word++) {
    const sum = marginals[word * width] + marginals[word * width + 1] + marginals[word * width + 2]
    assert.ok(Math.abs(sum - 1) < 1e-6)
  }
})
