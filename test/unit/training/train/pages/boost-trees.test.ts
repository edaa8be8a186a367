import assert from 'node:assert/strict'
import {test} from 'node:test'
import {scoreUnit} from '../../../../../src/core/reading/html/score-unit.ts'
import {createRandom} from '../../../../../src/training/random.ts'
import {boostTrees} from '../../../../../src/training/train/pages/boost-trees.ts'

const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]

test('two features that decide together: all four combinations are told apart', () => {
  const rows = Array.from({length: 10}, () => corners).flat()
  const labels = rows.map(([one, other]) => one === 1 && other === 0)
  const numbers = boostTrees({rows, labels, weights: rows.map(() => 1)}, createRandom(1))
  assert.deepEqual(
    corners.map((row) => scoreUnit(row, numbers) > 0),
    [false, false, true, false],
  )
})

test('examples of no weight: the others decide', () => {
  const rows = [[0], [0], [1], [1]]
  const numbers = boostTrees({rows, labels: [false, true, true, false], weights: [1, 0, 1, 0]}, createRandom(1))
  assert.ok(scoreUnit([0], numbers) < 0)
  assert.ok(scoreUnit([1], numbers) > 0)
})
