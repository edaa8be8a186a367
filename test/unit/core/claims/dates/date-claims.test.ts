import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyzeMarked} from '../chains/from-marks.ts'

const published = '2025-08-27T00:30:00+03:00'

const cases: [marked: string, ...said: (string | undefined)[]][] = [
  ['s[Ann Roe] c[said] on Monday q[that the bridge was lost].', '2025-08-25'],
  ['On Monday, s[Ann Roe] c[said] q[that the bridge was lost].', '2025-08-25'],
  ['q[“The bridge is lost,”] s[Ann Roe] c[said] on Tuesday.', '2025-08-26'],
  ['q[“The bridge is lost,”] s[Ann Roe] c[told] reporters in Port Gull on August 25.', '2025-08-25'],
  ['q[“The bridge is lost,”] s[Ann Roe] c[said on Monday].', '2025-08-25'],
  ['q[“The bridge is lost,”] s[Ann Roe] c[said] on Tuesday, q[“since Monday.”]', '2025-08-26'],
  ['In a statement issued last week, s[the council] c[denied] q[that it knew].', '2025-08-18'],
  ['s[Ann Roe] c[said] in 2019 q[that the bridge would be lost].', '2019-01-01'],
  ['s[His office’s estimate, published in May,] c[put] it q[at two million].', undefined],
  ['He left in 2011, and s[Ann Roe] c[mocked] q[him for it].', undefined],
  ['It fell on Monday; s[Ann Roe] c[said] q[that it was lost].', undefined],
  // the zone is the article’s: it is still the 26th in Greenwich
  ['s[Ann Roe] c[said] today q[that the bridge was lost].', '2025-08-27'],
  ['s[Ann Roe] c[said] on Wednesday q[that the bridge was lost].', '2025-08-27'],
  // the date of what is told is not the date of the telling
  ['s[Ann Roe] c[said] q[that the bridge was lost on Monday].', undefined],
  ['s[Ann Roe, who was elected on Sunday], c[said] q[that the bridge was lost].', undefined],
  ['After Monday’s vote, s[Ann Roe] c[said] q[that the bridge was lost].', undefined],
  ['When it fell on Monday, s[Ann Roe] c[said] q[that the bridge was lost].', undefined],
  ['s[Ann Roe] c[said] q[that the bridge was lost].', undefined],
  // what the model took for the beginning of what was said
  ['s[Ann Roe] c[said] q[two weeks ago that the bridge was lost].', '2025-08-13'],
  ['s[Ann Roe] c[said] q[a fortnight ago that the bridge was lost].', '2025-08-13'],
  ['s[Ann Roe] c[said] on the 9th of last month q[that the bridge was lost].', '2025-07-09'],
  ['s[Ann Roe] c[said] q[the bridge fell two weeks ago].', undefined],
  // the night there, whatever the hour here
  ['s[Ann Roe] c[said] late on Tuesday night, local time, q[that the bridge was lost].', '2025-08-26'],
  // two in a sentence, and what is relative to the one before
  [
    's[Ann Roe] c[said] on Friday q[that it was lost].| Hours earlier, s[she] c[said] q[that it stood].',
    '2025-08-22',
    '2025-08-22',
  ],
  [
    's[Ann Roe] c[said] on Friday q[that it was lost].| A day earlier, s[she] c[said] q[that it stood].',
    '2025-08-22',
    '2025-08-21',
  ],
  [
    's[Ann Roe] c[said] on Friday q[that it was lost].\n\n| Earlier that day, s[she] c[said] q[that it stood].',
    '2025-08-22',
    undefined,
  ],
  // inside what somebody else says
  ['c[According to] s[the Herald], q[Ann Roe told aides on Monday that the bridge was lost].', undefined, '2025-08-25'],
]

for (const [marked, ...dates] of cases) {
  test(marked, () => {
    const {claims} = analyzeMarked(marked, {published})
    assert.deepEqual(
      claims.map(({said}) => said?.date),
      dates,
    )
  })
}

test('an article without a date dates nothing', () => {
  const {claims} = analyzeMarked('s[Ann Roe] c[said] on Monday q[that the bridge was lost].')
  assert.equal(claims[0].said, undefined)
})

test('the words that say when are evidence', () => {
  const {text, claims} = analyzeMarked('s[Ann Roe] c[said] on Monday q[that it was lost].', {published})
  const {span} = claims[0].evidence.find(({kind}) => kind === 'date')!
  assert.equal(text.slice(...span!), 'on Monday')
  assert.deepEqual(claims[0].said?.span, span)
})
