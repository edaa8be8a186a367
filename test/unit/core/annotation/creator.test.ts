import assert from 'node:assert/strict'
import {test} from 'node:test'
import {creatorNamed} from '../../../../src/core/index.ts'

for (const [given, id, name, nickname] of [
  ['Ann Oe', '#creator-ann-oe', 'Ann Oe', 'ann-oe'],
  ['  J. R. O’Neil, Jr. ', '#creator-j-r-o-neil-jr', 'J. R. O’Neil, Jr.', 'j-r-o-neil-jr'],
  ['Ann Oe <ann@ledger.example>', 'mailto:ann@ledger.example', 'Ann Oe', 'ann-oe'],
  ['Ann Oe <https://ledger.example/ann>', 'https://ledger.example/ann', 'Ann Oe', 'ann-oe'],
  ['Ann Oe <the desk>', '#creator-ann-oe', 'Ann Oe', 'ann-oe'],
  ['<ann@ledger.example>', 'mailto:ann@ledger.example', 'ann@ledger.example', 'ann-ledger-example'],
  ['a < b', '#creator-a-b', 'a < b', 'a-b'],
  ['Łučka', '#creator-%C5%82u%C4%8Dka', 'Łučka', 'łučka'],
  ['* *', '#creator-*%20*', '* *', '* *'],
] as const) {
  test(`“${given}” is ${id}`, () => assert.deepEqual(creatorNamed(given), {id, name, nickname}))
}

test('blank or “<>”: no name', () =>
  assert.deepEqual(['', '  ', '<>'].map(creatorNamed), [undefined, undefined, undefined]))
