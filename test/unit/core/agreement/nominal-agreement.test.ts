import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cohensKappa, nominalAlpha} from '../../../../src/core/index.ts'

function near(actual: number | undefined, wanted: number) {
  assert.ok(actual !== undefined && Math.abs(actual - wanted) < 0.0005, `${actual} is ${wanted}`)
}

// Krippendorff, "On the reliability of unitizing contiguous data" (1995), example A, in steps of one.
const bertha = '001111111100001111110000'
const bill = '000011110000000110000000'
const pairs = Array.from(bertha, (value, index): [string, string] => [value, bill[index]])

test('kappa and alpha of two, as in Krippendorff 1995', () => {
  near(cohensKappa(pairs), 0.3846)
  near(nominalAlpha(pairs), 0.3286)
})

test('alpha of four with gaps, as in Krippendorff 2011', () => {
  const rows = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
  const units = Array.from(rows[0], (_, unit) => rows.map((row) => (row[unit] === '.' ? undefined : row[unit])))
  near(nominalAlpha(units), 0.743)
})

test('nothing to agree on: kappa and alpha have no figure', () => {
  assert.equal(cohensKappa([]), undefined)
  assert.equal(cohensKappa([['a', 'a']]), undefined)
  assert.equal(
    nominalAlpha([
      ['a', 'a'],
      ['a', undefined],
    ]),
    undefined,
  )
})
