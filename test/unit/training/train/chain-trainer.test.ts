import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createScorer} from '../../../../src/core/linear/create-scorer.ts'
import {createDecoder} from '../../../../src/core/linear/decode.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {trainChain} from '../../../../src/training/train/chain-trainer.ts'
import {evenNumbers, trainOnNumbers} from '../../core/linear/train-on-numbers.ts'

const width = 3

test('training: finds what the labels depend on', () => {
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

test('training with the same seed: the same weights', () => {
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
