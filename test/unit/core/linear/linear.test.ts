import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createScorer, featureLimit} from '../../../../src/core/linear/create-scorer.ts'
import {createDecoder} from '../../../../src/core/linear/decode.ts'
import {createSieve, forbidden, type LinearModel, passesSieve} from '../../../../src/core/linear/linear-model.ts'
import {exponentiate, runForwardBackward} from '../../../../src/core/linear/marginals.ts'
import {readModel, writeModel} from '../../../../src/core/linear/model-file.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {quantize, trainChain} from '../../../../src/training/train/chain-trainer.ts'

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

test('no word, no label', () => {
  assert.deepEqual(
    createDecoder({labels, transitions: new Float32Array(15)})(new Float64Array(0), 0).labels,
    new Uint8Array(0),
  )
})

test('a long chain does not underflow', () => {
  const scores = Float64Array.from({length: 3000 * width}, () => 100 * random.next())
  const {marginals} = runForwardBackward(scores, 3000, width, exponentiate(new Float32Array(15)))
  for (let word = 0; word < 3000; word++) {
    const sum = marginals[word * width] + marginals[word * width + 1] + marginals[word * width + 2]
    assert.ok(Math.abs(sum - 1) < 1e-6)
  }
})

/** Words are numbers; an even one is labelled 1, and 2 when the word before it was even too. */
function evenNumbers(count: number) {
  return Array.from({length: count}, () => {
    const words = Array.from({length: 6}, () => 100 + Math.floor(20 * random.next()))
    const labels = words.map((word, index) => (word % 2 ? 0 : index && words[index - 1] % 2 === 0 ? 2 : 1))
    return {
      features: Uint32Array.from(words),
      starts: Uint32Array.from({length: 7}, (_, index) => index),
      labels: Uint8Array.from(labels),
    }
  })
}

function trainOnNumbers(epochs: number): LinearModel {
  const examples = evenNumbers(60)
  const options = {labels, features: 'numbers-1', bits: 8, epochs, dropout: 0.1}
  const weights = trainChain(
    {count: examples.length, get: (index) => examples[index]},
    {...options, impossible: [[-1, 2]], random: createRandom(3), rate: 0.5},
  )
  return quantize([weights], options, {steps: [0.5, 1]})
}

test('training finds what the labels depend on', () => {
  const model = trainOnNumbers(20)
  for (const {features, labels} of evenNumbers(20)) {
    const scorer = createScorer(model)
    const scores = new Float64Array(18)
    for (let word = 0; word < 6; word++) {
      const sums = new Int32Array(scorer.room)
      scorer.add(features.subarray(word), 1, sums, 0)
      scorer.read(sums, 0, scores, word * width)
    }
    assert.deepEqual(createDecoder(model)(scores, 6).labels, labels)
  }
})

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

test('the same seed gives the same weights', () => {
  const train = () => {
    const [example] = [
      {features: Uint32Array.of(1, 2, 3), starts: Uint32Array.of(0, 1, 2, 3), labels: Uint8Array.of(0, 1, 0)},
    ]
    return trainChain(
      {count: 1, get: () => example},
      {labels: ['a', 'b'], features: 'x', bits: 4, epochs: 4, random: createRandom(1)},
    )
  }
  assert.deepEqual(train(), train())
})

test('a step of training goes down the slope of the loss', () => {
  const example = {features: Uint32Array.of(0, 1, 1), starts: Uint32Array.of(0, 2, 3), labels: Uint8Array.of(1, 0)}
  const losses: number[] = []
  trainChain(
    {count: 1, get: () => example},
    {
      labels: ['a', 'b'],
      features: 'x',
      bits: 1,
      epochs: 30,
      dropout: 0,
      random: createRandom(1),
      onEpoch: (_, loss) => losses.push(loss),
    },
  )
  assert.ok(Math.abs(losses[0] - Math.log(4)) < 1e-6, 'four sequences are equally likely at first')
  assert.ok(losses.every((loss, index) => !index || loss < losses[index - 1]))
})

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
