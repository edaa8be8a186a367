import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createScorer, featureLimit} from '../../../../src/core/linear/create-scorer.ts'
import {createSieve, passesSieve} from '../../../../src/core/linear/linear-model.ts'
import {createRandom} from '../../../../src/training/random.ts'

const random = createRandom(7)

for (const width of [1, 3, 4, 5, 17]) {
  for (const sieved of [false, true]) {
    test(`packed sums of ${width} labels are the sums of the weights${sieved ? ' that pass the sieve' : ''}`, () => {
      const rows = 64
      const extremes = [-128, -127, -1, 0, 1, 127]
      const weights = Int8Array.from(
        {length: rows * width},
        () => extremes[Math.floor(extremes.length * random.next())],
      )
      weights.fill(-128, 0, width)
      const features = Uint32Array.from({length: featureLimit}, (_, index) =>
        index < 250 ? 64 * index : 2 ** 32 * random.next(),
      )
      const model = {
        labels: Array.from({length: width}, String),
        features: 'x',
        weights,
        scale: 0.5,
        transitions: new Float32Array((width + 2) * width),
        ...(sieved && {sieve: createSieve(10, features.subarray(0, 100))}),
        tables: {},
      }
      const {room, add, read} = createScorer(model)
      const sums = new Int32Array(room + 1)
      const scores = new Float64Array(width + 2)
      // in two parts, as neighbours' sums are added to a word's own
      add(features, 99, sums, 1)
      add(features.subarray(99), featureLimit - 99, sums, 1)
      read(sums, 1, scores, 2)
      const counted = features.filter((feature) => !model.sieve || passesSieve(model.sieve, feature))
      for (let label = 0; label < width; label++) {
        const sum = counted.reduce((sum, feature) => sum + weights[(feature % rows) * width + label], 0)
        assert.equal(scores[2 + label], sum / 2)
      }
    })
  }
}
