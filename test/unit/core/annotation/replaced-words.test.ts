import assert from 'node:assert/strict'
import {test} from 'node:test'
import {replacesWords, wordsOf} from '../../../../src/core/annotation/replaced-words.ts'

const known = new Set('many any hired fired form from'.split(' '))

for (const [before, after, replaces] of [
  ['', '', false],
  ['the dam held', 'the dam held', false],
  ['the dam held', 'THE  dam\r\nheld!', false],
  ['the old dam held', 'the new dam held', true],
  ['prices rose again', 'prices fell again', true],
  ['the dam held', 'the old dam held', false],
  ['the old dam held', 'the dam held', false],
  ['a dam held', 'the dam held', false],
  ['it took 9 days', 'it took 7 days', true],
  // forms of a word
  ['it was closed', 'it is closed', false],
  ['they have gone', 'they had gone', false],
  ['he claims it', 'he claimed it', false],
  ['the city grew', 'the cities grew', false],
  // slips of the pen, unless both are words
  ['the govenment fell', 'the government fell', false],
  ['the hte dam', 'the the dam', false],
  ['many came', 'any came', true],
  ['it came form here', 'it came from here', true],
  ['he was hired', 'he was fired', true],
  // an “a” in front
  ['a moral act', 'amoral act', true],
  ['typical words', 'atypical words', true],
  // words joined and taken apart
  ['the air port closed', 'the airport closed', false],
  // a word taken out and another put in far from it
  ['old the dam held all through the night', 'the dam held all through the night well', false],
  ['дамба стояла', 'дамба впала', true],
] as const) {
  test(`“${after}” ${replaces ? 'has another word for one' : 'says no other word'} of “${before}”`, () =>
    assert.equal(
      replacesWords(before, after, (word) => known.has(word)),
      replaces,
    ))
}

test('words in lower case: letters, figures and marks', () => {
  assert.deepEqual(wordsOf('The dam’s 3,5\u00a0m — e\u0301te 🌧!'), ['the', 'dam', 's', '3', '5', 'm', 'e\u0301te'])
  assert.deepEqual(wordsOf(' …'), [])
})
