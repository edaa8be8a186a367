import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compareQuotation} from '../../../../src/core/notes/compare-quotation.ts'

const ships = '“We have the ships, and we will use them,”'

/**
 * The quotation, the original, and what is expected: `exact`, `edited` with the
 * liberties taken, `absent`, or the differences: `-left out`, `+put in`, `other<original`.
 */
const cases: [quotation: string, original: string, expected: string][] = [
  // the same words
  ['We have the ships', ships, 'exact'],
  ['We have the ships, and we will use them', ships, 'exact'],
  ['“We have the ships, and we will use them,”', ships, 'exact'],
  ['the ships', ships, 'exact'],
  ['We  have\nthe ships', ships, 'exact'],
  ['We have the ships', ships, 'exact'],
  ['Bridge 7 is closed', 'Bridge 7 is closed.', 'exact'],
  // marks and punctuation
  ['We have the ships and we will use them', ships, 'edited: marks'],
  ['We have the ships — and we will use them', ships, 'edited: marks'],
  ["We don't know", 'We don’t know', 'edited: marks'],
  ['a ten-year plan', 'a ten‑year plan', 'edited: marks'],
  ['a ten year plan', 'a ten-year plan', 'edited: marks'],
  ["He called it 'mad' and left", 'He called it “mad” and left', 'edited: marks'],
  ['co\u00adoperate fully', 'cooperate fully', 'edited: marks'],
  ['ﬁne weather', 'fine weather', 'edited: marks'],
  ['They left. They will be back', 'They left; they will be back', '“They”<“they”'],
  // the case of letters
  ['we have the ships', ships, 'edited: case'],
  ['And we will use them', ships, 'edited: case'],
  ['Will use them', ships, 'edited: case'],
  ['it hit us hard', 'it hit US hard', '“us”<“US”'],
  ['we buy turkey now', 'we buy Turkey now', '“turkey”<“Turkey”'],
  // brackets
  ['[The navy has] the ships', ships, 'edited: bracket'],
  ['[W]e will use them', ships, 'edited: bracket'],
  ['We have the [grey] ships', ships, 'edited: bracket'],
  ['[the president] knew of it', 'he knew of it', 'edited: bracket'],
  ['he told [Ms. Roe] of it', 'he told her of it', 'edited: bracket'],
  ['she talk[ed] of it', 'she talks of it', '“talk[ed]”<“talks”'],
  ['she talk[s] of it', 'she talk of it', 'edited: bracket'],
  ['we was [sic] robbed', 'we was robbed', 'edited: bracket'],
  ['the [bridge] held', 'the [bridge] held', 'edited: bracket'],
  ['the bridge held', 'the [bridge] held', 'edited: marks'],
  ['I did [resign]', 'I did not resign', '-“not”'],
  ['we paid [a sum]', 'we paid 40 million', 'edited: bracket'],
  // ellipses
  ['We have the ships … will use them', ships, 'edited: ellipsis'],
  ['We have the ships ... will use them', ships, 'edited: ellipsis'],
  ['We have the ships [...] will use them', ships, 'edited: ellipsis'],
  ['We have the ships […] will use them', ships, 'edited: ellipsis'],
  ['We have the ships (…) will use them', ships, 'edited: ellipsis'],
  ['We have the ships . . . will use them', ships, 'edited: ellipsis'],
  ['… and we will use them', ships, 'edited: ellipsis'],
  ['We have the ships …', ships, 'edited: ellipsis'],
  ['We … have … use … them', ships, 'edited: ellipsis'],
  ['use them … We have', ships, '+“use them”'],
  ['I did … resign', 'I did not resign', '-“not”'],
  [
    'I will … go',
    'I will, as I said and have said for many years, never go',
    '-“as I said and have said for many years, never”',
  ],
  ['I do … want peace', 'I do not like him and never will, but want peace', '-“not like him and never will, but”'],
  ['I will … go', 'I will, though they would never have me, one day go', 'edited: ellipsis'],
  ['… want peace', 'I have been here for years and never want peace', 'edited: ellipsis'],
  // words dropped, added, changed
  ['We have ships, and we will use them', ships, '-“the”'],
  ['We have the ships, and will use them', ships, '-“we”'],
  ['We have all the ships, and we will use them', ships, '+“all”'],
  ['We have the boats, and we will use them', ships, '“boats”<“ships”'],
  ['We had the ships, and we would use them', ships, '“had”<“have”; “would”<“will”'],
  ['We have the ships, and they will use them', ships, '“they”<“we”'],
  ['We have the grey old ships', ships, '+“grey old”'],
  ['I did resign', 'I did not resign', '-“not”'],
  ['I did not resign', 'I did resign', '+“not”'],
  ['it is very bad', 'it is bad', '+“very”'],
  ['it is bad', 'it is very bad', '-“very”'],
  ["I can't stay", 'I can stay', "“can't”<“can”"],
  ['I was there', 'I wasn’t there', '“was”<“wasn’t”'],
  ['we will leave then', 'will we leave then', '+“will”'],
  // figures
  ['losses of 50 million', 'losses of 15 million a year', '“50”<“15”'],
  ['losses of 1,000', 'losses of 1.000', '“1,000”<“1.000”'],
  ['up 5% this year', 'up 5 percent this year', '“%”<“percent”'],
  ['up 5% this year', 'up 5% this year', 'exact'],
  ['it costs $3m', 'it costs €3m', '“$”<“€”'],
  ['minus is -5 degrees', 'minus is 5 degrees', '“-5”<“5”'],
  ['minus is −5 degrees', 'minus is -5 degrees', 'edited: marks'],
  ['at 10:30 we left', 'at 10:20 we left', '“10:30”<“10:20”'],
  // questions
  ['Are we safe', 'Are we safe?', 'exact'],
  ['Are we safe?', 'Are we safe', 'exact'],
  ['You knew. You all did', 'You knew? You all did', '-“?”'],
  // quotations inside, quotations in two parts
  ['She said “wait” and I waited', 'She said ‘wait’ and I waited', 'edited: marks'],
  ['We must go and stay away', '“We must go … and stay away,”', 'edited: marks'],
  ['and stay away', '“We must go … and stay away,”', 'exact'],
  // other scripts
  ['Мы не уйдём', '«Мы не уйдём отсюда»', 'exact'],
  ['Мы уйдём', '«Мы не уйдём отсюда»', '-“не”'],
  ['לא נעזוב את העיר', '"לא נעזוב את העיר הזאת"', 'exact'],
  ['لن نغادر القرية', 'لن نغادر المدينة', '“القرية”<“المدينة”'],
  ['我们有船', '「我们有船，也会用」', 'exact'],
  ['我们没有船', '「我们有船，也会用」', '+“没”'],
  ['เราจะไป', 'เราจะไม่ไป', '“ป”<“ม”'],
  ['naïve plan', 'naive plan', '“naïve”<“naive”'],
  ['na\u0131\u0308ve', 'other', 'absent'],
  ['nai\u0308ve plan', 'naïve plan', 'edited: marks'],
  ['We 🚢 have the ships', ships, 'edited: marks'],
  // hardly anything
  ['', ships, 'absent'],
  ['…', ships, 'absent'],
  ['ships', '', 'absent'],
  ['a plan by the government of the day', 'A scheme of ministers', 'absent'],
]

for (const [quotation, original, expected] of cases) {
  test(`${JSON.stringify(quotation)} of ${JSON.stringify(original)}: ${expected}`, () => {
    assert.equal(told(quotation, original), expected)
  })
}

test('the stretch of the original that is quoted', () => {
  const {original} = compareQuotation('will use', ships)
  assert.equal(ships.slice(...original), 'will use')
})

test('differences stand where the words stand, in both texts', () => {
  const quotation = '“We have no ships,”'
  const {differences} = compareQuotation(quotation, ships)
  assert.deepEqual(
    differences.map(({quoted, original}) => [quotation.slice(...quoted), ships.slice(...original)]),
    [['no', 'the']],
  )
})

function told(quotation: string, original: string): string {
  const {verdict, liberties, differences} = compareQuotation(quotation, original)
  if (verdict === 'edited') return `edited: ${liberties.join(', ')}`
  if (verdict !== 'changed') return verdict
  return differences
    .map((difference) => {
      const here = `“${quotation.slice(...difference.quoted)}”`
      const there = `“${original.slice(...difference.original)}”`
      if (difference.kind === 'changed') return `${here}<${there}`
      return difference.kind === 'added' ? `+${here}` : `-${there}`
    })
    .join('; ')
}
