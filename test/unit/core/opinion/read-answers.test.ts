import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readAnswers} from '../../../../src/core/index.ts'
import {questionOn} from './doubtful-article.ts'

const right = {claim: 'c1', speaker: 'B', words: 'met Dana Moss at'}

test('right answers: a candidate, with words of the article, in other marks and spaces', () => {
  const words = 'moss at  the "Old mill"'
  const {opinions, dropped} = readAnswers(
    JSON.stringify({answers: [right, {claim: 'c2', speaker: 'B', words}]}),
    questionOn(),
  )
  assert.deepEqual(dropped, [])
  assert.deepEqual(
    opinions.map(({claim, actor, name}) => [claim, actor, name]),
    [
      ['c1', 'a2', 'Dana Moss'],
      ['c2', 'a1', 'Ann Roe'],
    ],
  )
})

test('“unknown” is an answer, and offers nothing', () => {
  const answer = {answers: [{claim: 'c1', speaker: 'unknown'}]}
  assert.deepEqual(readAnswers(JSON.stringify(answer), questionOn()), {opinions: [], unknown: ['c1'], dropped: []})
})

test('a fence of Markdown around the answer is no fault', () => {
  const {opinions} = readAnswers(`\`\`\`json\n${JSON.stringify({answers: [right]})}\n\`\`\`\n`, questionOn())
  assert.equal(opinions.length, 1)
})

for (const [what, answer, reason] of [
  ['no candidate of the claim', {...right, speaker: 'C'}, /none of the candidates/],
  ['a name in place of a letter', {...right, speaker: 'Dana Moss'}, /none of the candidates/],
  ['a speaker that is no text', {...right, speaker: ['B']}, /none of the candidates/],
  ['no words', {claim: 'c1', speaker: 'B'}, /cites no words/],
  ['two words', {...right, words: 'Dana Moss'}, /fewer than 3/],
  ['words that are not there', {...right, words: 'Dana Moss said the roof was gone'}, /not in the article/],
  ['words of two sentences', {...right, words: 'mill”. She said the'}, /not in the article/],
  ['marks in place of words', {...right, words: '. . . .'}, /fewer than 3/],
  ['a claim that nobody asked about', {...right, claim: 'c3'}, /no claim that was asked/],
  ['no claim at all', {...right, claim: undefined}, /no claim that was asked/],
  ['a number', 7, /no claim that was asked/],
  ['a list', [right], /no claim that was asked/],
  ['a name of every object', {...right, claim: 'constructor'}, /no claim that was asked/],
] as const) {
  test(`dropped: ${what}`, () => {
    const {opinions, unknown, dropped} = readAnswers(JSON.stringify({answers: [answer]}), questionOn())
    assert.deepEqual([opinions, unknown], [[], []])
    assert.match(dropped[0].reason, reason)
  })
}

test('of two answers on one claim the first counts', () => {
  const answers = [{...right, speaker: 'A'}, right, {claim: 'c1', speaker: 'unknown'}]
  const {opinions, unknown, dropped} = readAnswers(JSON.stringify({answers}), questionOn())
  assert.deepEqual([opinions.map(({actor}) => actor), unknown, dropped.length], [['a1'], [], 2])
})

for (const malformed of [
  '',
  'I think it was Dana Moss.',
  '{"answers": [',
  '[]',
  '{"answers": {}}',
  'null',
  `Sure!\n${JSON.stringify({answers: [right]})}`,
]) {
  test(`malformed, so nothing is used: ${malformed.slice(0, 30)}`, () => {
    const {opinions, dropped} = readAnswers(malformed, questionOn())
    assert.deepEqual([opinions, dropped.length], [[], 1])
  })
}
