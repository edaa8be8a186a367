import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseDate} from '../../../../src/core/reading/parse-date.ts'

for (const [text, date] of [
  ['Wed, 27 Aug 2025 11:34:00 +0300', '2025-08-27T11:34:00+03:00'],
  ['Wed, 27 Aug 2025 11:34:00 +0300 (EEST)', '2025-08-27T11:34:00+03:00'],
  ['27 Aug 2025 11:34 GMT', '2025-08-27T11:34:00Z'],
  ['Wed, 27 Aug 2025 11:34:00 EST', '2025-08-27T11:34:00-05:00'],
  ['2025-08-27', '2025-08-27'],
  ['2025-08-27T11:34:00Z', '2025-08-27T11:34:00Z'],
  ['2025-08-27T11:34:00.250+03:00', '2025-08-27T11:34:00+03:00'],
  ['2025-08-27 11:34', '2025-08-27T11:34:00'],
  ['27 August 2025', '2025-08-27'],
  ['27. August 2025', '2025-08-27'],
  ['Wednesday 27th August 2025', '2025-08-27'],
  ['Aug. 27, 2025', '2025-08-27'],
  ['Wednesday, August 27, 2025 at 1:04 p.m. ET', '2025-08-27T13:04:00'],
  ['August 27, 2025, 12:05 am', '2025-08-27T00:05:00'],
  ['27.08.2025', '2025-08-27'],
  ['27/08/2025', '2025-08-27'],
  ['08/27/2025', '2025-08-27'],
  ['03/04/2025', undefined],
  ['30 February 2025', undefined],
  ['August 2025', undefined],
  ['27 August', undefined],
  ['May 1, 2025 was a holiday', undefined],
  ['2025-08-27T25:00', undefined],
] as const) {
  test(`${text} is ${date}`, () => assert.equal(parseDate(text), date))
}
