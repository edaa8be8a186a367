import assert from 'node:assert/strict'
import {test} from 'node:test'
import {genderOfNoun, isBodyNoun, isPersonNoun, isPlural, singular} from '../../../../src/core/language/role-nouns.ts'

for (const [noun, expected] of [
  ['ministries', 'ministry'],
  ['ties', 'tie'],
  ['nurses', 'nurse'],
  ['judges', 'judge'],
  ['bosses', 'boss'],
  ['coaches', 'coach'],
  ['Chairwomen', 'chairwoman'],
  ['firemen', 'fireman'],
  ['people', 'person'],
  ['Attaché', 'attache'],
  ['press', 'press'],
  ['crisis', 'crisis'],
  ['chorus', 'chorus'],
  ['', ''],
]) {
  test(`singular: “${noun}” is “${expected}”`, () => {
    assert.equal(singular(noun), expected)
  })
}

test('plural: a form that differs from its singular, whatever its case', () => {
  const words = ['Nurses', 'nurse', 'press', 'children', 'MEN'].map(
    (text) => ({text}) as Parameters<typeof isPlural>[0],
  )
  assert.deepEqual(words.map(isPlural), [true, false, false, true, true])
})

test('person: what a compound or a prefix makes of a role is one, a people or a thing is not', () => {
  const nouns = ['minister', 'co-author', 'ex-minister', 'postman', 'seismologist', 'playwright']
  assert.deepEqual(nouns.filter(isPersonNoun), nouns)
  assert.deepEqual(['german', 'checklist', 'playlist', 'blacksmiths', 'table', ''].filter(isPersonNoun), [])
})

test('body: a maker of goods speaks as a ministry does, a coffee maker’s cup does not', () => {
  assert.deepEqual(['ministry', 'carmaker', 'cup', ''].map(isBodyNoun), [true, true, false, false])
})

test('gender: only words that have one today tell it', () => {
  const nouns = ['mother', 'spokeswoman', 'chairman', 'widower', 'minister', 'german']
  assert.deepEqual(nouns.map(genderOfNoun), ['female', 'female', 'male', 'male', undefined, undefined])
})
