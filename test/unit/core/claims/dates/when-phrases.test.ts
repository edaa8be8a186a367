import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dayOfIso, isoOf} from '../../../../../src/core/claims/dates/when-calendar.ts'
import {readWhen} from '../../../../../src/core/claims/dates/when-phrases.ts'

/** Wednesday 27 August 2025, 11 o'clock; the paragraph spoke of Friday 22 August before. */
const known = {published: dayOfIso('2025-08-27T11:34:00+03:00')!, hour: 11, spoken: dayOfIso('2025-08-22')!}

const cases: [text: string, date: string | undefined, precision?: string][] = [
  ['said «on Monday»', '2025-08-25'],
  ['said «Monday»', '2025-08-25'],
  ['said «on Wednesday»', '2025-08-27'],
  ['said «on Thursday»', '2025-08-21'],
  ['said «late on Tuesday»', '2025-08-26'],
  ['said «early Tuesday»', '2025-08-26'],
  ['said «on Tuesday evening»', '2025-08-26'],
  ['said «on Sunday night»', '2025-08-24'],
  ['said «last Wednesday»', '2025-08-20'],
  ['said «last Monday»', '2025-08-25'],
  ['said «this past Friday»', '2025-08-22'],
  ['said «on Tues.»', '2025-08-26'],
  ["said at «Monday»'s meeting", '2025-08-25'],
  ['said «yesterday»', '2025-08-26'],
  ['said «last night»', '2025-08-26'],
  ['said «the day before yesterday»', '2025-08-25'],
  ['said «earlier today»', '2025-08-27'],
  ['said «this morning»', '2025-08-27'],
  ['said «on August 25»', '2025-08-25'],
  ['said «on Aug. 25»', '2025-08-25'],
  ['said «on 25 August»', '2025-08-25'],
  ['said «on the 25th of August»', '2025-08-25'],
  ['said «on August 25th»', '2025-08-25'],
  ['said «on Monday, August 25»', '2025-08-25'],
  ['said «on Monday, August 25, 2025», that', '2025-08-25'],
  ['said «on May 5»', '2025-05-05'],
  ['said «on August 25, 2019»', '2019-08-25'],
  ['said «on 3 March 2020»', '2020-03-03'],
  ['wrote «on 2025-08-01»', '2025-08-01'],
  ['said «on the 25th»', '2025-08-25'],
  ['said «on the 30th»', '2025-07-30'],
  ['said «last week»', '2025-08-18', 'week'],
  ['said «earlier this week»', '2025-08-25', 'week'],
  ['said «over the weekend»', '2025-08-18', 'week'],
  ['said «last month»', '2025-07-01', 'month'],
  ['said «earlier this month»', '2025-08-01', 'month'],
  ['said «in July»', '2025-07-01', 'month'],
  ['said «in November»', '2024-11-01', 'month'],
  ['said «last August»', '2024-08-01', 'month'],
  ['said «in March 2022»', '2022-03-01', 'month'],
  ['said «last year»', '2024-01-01', 'year'],
  ['said «in 2019»', '2019-01-01', 'year'],
  ['said «two days ago»', '2025-08-25'],
  ['said «a week ago»', '2025-08-20', 'week'],
  ['said «three months ago»', '2025-05-01', 'month'],
  ['said «10 years ago»', '2015-01-01', 'year'],
  ['said «two hours ago»', '2025-08-27', 'hour'],
  ['said «12 hours ago»', '2025-08-26', 'hour'],
  ['had said «hours earlier»', '2025-08-22'],
  ['had said «a day earlier»', '2025-08-21'],
  ['had said «the day before»', '2025-08-21'],
  ['said «earlier that day»', '2025-08-22'],
  ['said «the same day»', '2025-08-22'],
  ['said «a day later»', '2025-08-23'],
  ['said «the next day»', '2025-08-23'],
  ['said «two days later»', '2025-08-24'],
  ['said «hours later»', '2025-08-22'],
  ['said «a fortnight ago»', '2025-08-13', 'week'],
  ['said «on the 3rd of last month»', '2025-07-03', 'day'],
  ['said «on the 3rd of this month»', '2025-08-03', 'day'],
  // nothing is said for certain
  ['said on September 5', undefined],
  ['was due on August 20', undefined],
  ['was scheduled for August 20', undefined],
  ['said', undefined],
  ['said after Monday’s vote', undefined],
  ['has said since Monday', undefined],
  ['has said since last week', undefined],
  ['said ahead of Friday', undefined],
  ['said every Monday', undefined],
  ['said in the Sunday Herald', undefined],
  ['said on Black Friday', undefined],
  ['said he may march', undefined],
  ['told May', undefined],
  ['said in previous statements', undefined],
  ['said on page 12', undefined],
  ['said on February 30, 2024', undefined],
  ['will say on August 29, 2025', undefined],
  ['said many times', undefined],
  ['said several days ago', undefined],
  ['said after Monday, then again «on Tuesday»', '2025-08-26'],
]

for (const [marked, date, precision = 'day'] of cases) {
  test(marked, () => {
    const found = readWhen(marked.replaceAll(/[«»]/g, ''), known)
    assert.equal(found && isoOf(found.day), date)
    if (!found) return
    assert.equal(found.precision, precision)
    assert.deepEqual([found.start, found.end], [marked.indexOf('«'), marked.indexOf('»') - 1])
  })
}

test('the day after a leap day, and the turn of the year', () => {
  const inMarch = {published: dayOfIso('2024-03-01')!}
  assert.equal(isoOf(readWhen('yesterday', inMarch)!.day), '2024-02-29')
  assert.equal(isoOf(readWhen('on December 31', {published: dayOfIso('2025-01-01')!})!.day), '2024-12-31')
})

test('what is relative to nothing known is no date', () => {
  assert.equal(readWhen('a day earlier', {published: dayOfIso('2024-03-01')!}), undefined)
  assert.equal(readWhen('earlier that day', {published: dayOfIso('2024-03-01')!}), undefined)
})
