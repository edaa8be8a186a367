import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  dayOf,
  dayOfIso,
  isoOf,
  monthBefore,
  partsOf,
  weekOf,
  yearBefore,
} from '../../../../../src/core/claims/dates/when-calendar.ts'

for (const [date, expected] of [
  [[1970, 1, 1], 0],
  [[1969, 12, 31], -1],
  [[2024, 2, 29], 19_782],
  [[2025, 2, 29], undefined],
  [[2025, 4, 31], undefined],
  [[2025, 13, 1], undefined],
  [[2025, 1, 0], undefined],
] as const) {
  test(`day of ${date.join('-')}: ${expected ?? 'no calendar has it'}`, () => {
    const [year, month, day] = date
    assert.equal(dayOf(year, month, day), expected)
  })
}

for (const [iso, expected] of [
  ['2025-08-25', '2025-08-25'],
  ['2025-08-25T23:30:00-11:00', '2025-08-25'],
  ['2025-08-25T00:10+14:00', '2025-08-25'],
  ['2025-02-30', undefined],
  ['25 August 2025', undefined],
  ['', undefined],
] as const) {
  test(`ISO “${iso}”: the day of its own zone`, () => {
    const day = dayOfIso(iso)
    assert.equal(day === undefined ? undefined : isoOf(day), expected)
  })
}

const day = (iso: string) => dayOfIso(iso)!

test('weekdays: from 0 for Monday, before 1970 as well', () => {
  const days = ['2025-08-25', '2025-08-31', '1969-12-28', '1970-01-01']
  assert.deepEqual(
    days.map((iso) => partsOf(day(iso)).weekday),
    [0, 6, 6, 3],
  )
})

test('the Monday of a week: itself, and over the end of a year', () => {
  assert.deepEqual(
    ['2025-08-25', '2025-01-01'].map((iso) => isoOf(weekOf(day(iso)))),
    ['2025-08-25', '2024-12-30'],
  )
})

test('months and years before: their first day, over the end of a year', () => {
  assert.equal(isoOf(monthBefore(day('2025-03-31'), 1)), '2025-02-01')
  assert.equal(isoOf(monthBefore(day('2025-01-15'), 2)), '2024-11-01')
  assert.equal(isoOf(monthBefore(day('2025-01-15'), 0)), '2025-01-01')
  assert.equal(isoOf(yearBefore(day('2024-02-29'), 1)), '2023-01-01')
})
