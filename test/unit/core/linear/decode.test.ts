import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createDecoder} from '../../../../src/core/linear/decode.ts'
import {forbidden} from '../../../../src/core/linear/linear-model.ts'
import {exponentiate, runForwardBackward} from '../../../../src/core/linear/marginals.ts'
import {createRandom} from '../../../../src/training/random.ts'

const random = createRandom(7)
const width = 3
const labels = ['odd', 'even', 'again']

/** Every sequence of labels with its score, the slow way. */
function allPaths(scores: Float64Array, length: number, transitions: Float32Array) {
  return Array.from({length: width ** length}, (_, code) => {
    const labels = Array.from({length}, (_, word) => Math.floor(code / width ** word) % width)
    const score = labels.reduce(
      (sum, label, word) =>
        sum + scores[word * width + label] + transitions[(word ? labels[word - 1] : width) * width + label],
      transitions[(width + 1) * width + labels[length - 1]],
    )
    return {labels, score}
  })
}

for (const length of [1, 2, 5]) {
  test(`a chain of ${length} agrees with trying every sequence`, () => {
    for (let round = 0; round < 20; round++) {
      const scores = Float64Array.from({length: length * width + 4}, () => 4 * random.next() - 2)
      const transitions = Float32Array.from({length: (width + 2) * width}, () => 4 * random.next() - 2)
      transitions[1] = forbidden
      const paths = allPaths(scores, length, transitions)
      const best = paths.reduce((top, path) => (path.score > top.score ? path : top))
      const found = createDecoder({labels, transitions})(scores, length)
      assert.deepEqual([...found.labels], best.labels)
      assert.ok(Math.abs(found.score - best.score) < 1e-9)

      const {marginals, logPartition} = runForwardBackward(scores, length, width, exponentiate(transitions))
      const total = paths.reduce((sum, {score}) => sum + Math.exp(score), 0)
      assert.ok(Math.abs(logPartition - Math.log(total)) < 1e-6)
      for (let index = 0; index < length * width; index++) {
        const through = paths.filter(({labels}) => labels[Math.floor(index / width)] === index % width)
        const expected = through.reduce((sum, {score}) => sum + Math.exp(score), 0) / total
        assert.ok(Math.abs(marginals[index] - expected) < 1e-6)
      }
    }
  })
}

test('no word: no label', () => {
  assert.deepEqual(
    createDecoder({labels, transitions: new Float32Array(15)})(new Float64Array(0), 0).labels,
    new Uint8Array(0),
  )
})
