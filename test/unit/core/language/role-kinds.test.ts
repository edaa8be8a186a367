import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deedOf, doesAs} from '../../../../src/core/claims/actors/read-deeds.ts'
import type {Word} from '../../../../src/core/language/passage.ts'
import {bodyKindOf, calledFor, fitsAge, officeOf} from '../../../../src/core/language/role-kinds.ts'

for (const [role, word, called] of [
  ['mep', 'lawmaker', true],
  ['senator', 'politician', true],
  ['senator', 'senator', true],
  ['lawmaker', 'senator', false],
  ['geologist', 'scientist', true],
  ['coach', 'winger', false],
] as const) {
  test(`a ${role} ${called ? 'may' : 'may not'} be called the ${word}`, () =>
    assert.equal(calledFor(role).includes(word), called))
}

for (const [word, age, fits] of [
  ['teenager', 13, true],
  ['teenager', 20, false],
  ['pensioner', 81, true],
  ['pensioner', 41, false],
  ['septuagenarian', 70, true],
  ['septuagenarian', 80, false],
  ['octogenarian', 80, true],
] as const) {
  test(`${word} at ${age}: ${fits}`, () => assert.equal(fitsAge(word, age), fits))
}

for (const [noun, kind] of [
  ['chipmaker', 'company'],
  ['lawmaker', 'other'],
  ['charity', 'group'],
  ['court', 'other'],
] as const) {
  test(`${noun} is of the kind ${kind}`, () => assert.equal(bodyKindOf(noun), kind))
}

test('offices are spelled out', () =>
  assert.deepEqual(['sen.', 'cllr', 'mayor'].map(officeOf), ['senator', 'councillor', 'mayor']))

const lemmas: Record<string, string> = {leads: 'lead', kept: 'keep', runs: 'run', said: 'say'}

/** What "Roe …" is said to do, the words given with their tags told by a list of verbs. */
function deedIn(text: string) {
  const words = text.split(' ').map((each, index): Word => {
    const tag = each in lemmas ? 'VERB' : /^(?:has|had)$/.test(each) ? 'AUX' : each === ',' ? 'PUNCT' : 'NOUN'
    return {start: index, end: index + 1, text: each, lemma: lemmas[each] ?? each, tag}
  })
  return deedOf(words, 1, words.length)
}

for (const [text, noun, modifiers, does] of [
  ['Roe , who leads the Independents , left', 'leader', [], true],
  ['Roe , who leads the Independents , left', 'leader', ['independent'], true],
  ['Roe , who leads the Independents , left', 'leader', ['green'], false],
  ['Roe has kept bees under the flight path', 'beekeeper', [], true],
  ['Roe has kept bees under the flight path', 'goalkeeper', [], false],
  ['Roe runs a shop', 'runner', [], true],
  ['Roe , the baker , leads it', 'leader', [], false],
  ['Roe said so', 'sayer', [], false],
] as const) {
  test(`“${text}”: the ${[...modifiers, noun].join(' ')} ${does}`, () => {
    const deed = deedIn(text)
    assert.equal(deed !== undefined && doesAs(deed, noun, modifiers), does)
  })
}
