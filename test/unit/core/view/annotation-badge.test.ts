import assert from 'node:assert/strict'
import {test} from 'node:test'
import {annotationBadge} from '../../../../src/core/index.ts'

for (const [all, lost, shown] of [
  [0, 0, undefined],
  [1, 0, '1: 1 annotation'],
  [100, 0, '∞: 100 annotations'],
  [3, 2, '!: 3 annotations, 2 to review'],
] as const) {
  test(`the badge of ${all} annotations, ${lost} of them lost`, () => {
    const badge = annotationBadge({all, lost})
    assert.equal(badge && `${badge.text}: ${badge.tooltip}`, shown)
  })
}
