import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatDate, formatWhen, type When} from '../../../../src/core/index.ts'

for (const [iso, shown] of [
  ['2025-08-27T11:34:00+03:00', 'Wed 27 Aug 2025, 11:34 +03:00'],
  ['2025-08-27T11:34:00Z', 'Wed 27 Aug 2025, 11:34 UTC'],
  ['2025-08-27T11:34', 'Wed 27 Aug 2025, 11:34'],
  ['2024-02-29', 'Thu 29 Feb 2024'],
  ['last summer', 'last summer'],
] as const) {
  test(`date ${iso}`, () => assert.equal(formatDate(iso), shown))
}

for (const [precision, shown] of [
  ['hour', 'Mon 18 Aug 2025'],
  ['day', 'Mon 18 Aug 2025'],
  ['week', 'the week of Mon 18 Aug 2025'],
  ['month', 'Aug 2025'],
  ['year', '2025'],
] as [When['precision'], string][]) {
  test(`when, to the ${precision}`, () => assert.equal(formatWhen({date: '2025-08-18', precision}), shown))
}
