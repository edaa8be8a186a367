/** The accuracy below which no change may land, on articles labelled for this project. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measureHardSet} from '../../../src/training/evaluate/hard-set.ts'

test('the hard set stays above its floors', async (t) => {
  const rows = await measureHardSet()
  for (const {name, value, note = ''} of rows)
    t.diagnostic(`${name.padEnd(40)} ${value.toFixed(1).padStart(5)} ${note}`)
  for (const {name, value, floor = 0} of rows)
    assert.ok(value >= floor, `${name}: ${value.toFixed(1)} is below ${floor}`)
})
