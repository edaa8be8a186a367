import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bodyKeyOf, initialsOf, keyOf, samePerson} from '../../../../../src/core/claims/actors/match-names.ts'

for (const [one, other, same] of [
  ['Anna Roe', 'Anna Roe', true],
  ['ANNA ROE', 'Anna Roe', true],
  ['J. Roe', 'Jane Roe', true],
  ['J. Roe', 'Karl Roe', false],
  ['Jane M. Roe', 'Jane Roe', true],
  ['Jane M. Roe', 'Jane Maria Roe', true],
  ['Jane M. Roe', 'Jane P. Roe', false],
  ['Bob Roe', 'Robert Roe', true],
  ['Will Roe', 'Bill Roe', false],
  ['Andrés Peña', 'Andres Pena', true],
  ['Omar al-Hadi', 'Omar Hadi', true],
  ['Ana Ruiz Soto', 'Ruiz Soto', true],
  ['Karl Roe Jr.', 'Karl Roe', false],
  ['Karl Roe II', 'Karl Roe II', true],
  ['Anna Roe', 'Anna Cole', false],
  ['Anna Roe', 'Hanna Roe', false],
] as const) {
  test(`${one} ${same ? 'is' : 'is not'} ${other}`, () => {
    const [a, b] = [keyOf(one.split(' ')), keyOf(other.split(' '))]
    assert.equal(samePerson(a, b), same)
    assert.equal(samePerson(b, a), same)
  })
}

test('a body is known without article and legal form', () => {
  assert.deepEqual(bodyKeyOf(['The', 'Coast', 'Salt', '&', 'Sons', 'Ltd.']), ['coast', 'salt', 'and', 'sons'])
})

test('initials with and without small words', () => {
  assert.deepEqual(initialsOf(['institute', 'for', 'the', 'study', 'of', 'tides']), ['ist', 'iftsot'])
  assert.deepEqual(initialsOf(['us', 'harbor', 'and', 'coast', 'service']), ['uhcs', 'uhacs', 'hcs'])
})
