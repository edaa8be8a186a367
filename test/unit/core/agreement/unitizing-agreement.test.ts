import assert from 'node:assert/strict'
import {test} from 'node:test'
import {unitizingAlpha} from '../../../../src/core/index.ts'

function near(actual: number | undefined, wanted: number) {
  assert.ok(actual !== undefined && Math.abs(actual - wanted) < 0.0005, `${actual} is ${wanted}`)
}

test('unitizing alpha, as in Krippendorff 2004', () => {
  const from = (...spans: [number, number][]) =>
    spans.map(([start, length]): [number, number] => [start - 150, start - 150 + length])
  const c = [from([225, 70], [370, 30]), from([220, 80], [355, 20], [400, 20])]
  const k = [from([180, 60], [300, 50]), from([180, 60], [300, 50])]
  near(unitizingAlpha(new Map([['c', c]]), 300), 0.7286)
  near(unitizingAlpha(new Map([['k', k]]), 300), 1)
  near(
    unitizingAlpha(
      new Map([
        ['c', c],
        ['k', k],
      ]),
      300,
    ),
    0.8591,
  )
})

test('nobody has marked anything: unitizing alpha has no figure', () => {
  assert.equal(unitizingAlpha(new Map(), 10), undefined)
})
