import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readQuotedWords} from '../../../../src/core/notes/quoted-words.ts'
import {findSimilar, groupAlike} from '../../../../src/core/workspace/find-similar.ts'

for (const [name, passages, pairs] of [
  ['none: no pair', [], []],
  ['one: no pair', ['the roof was gone'], []],
  ['one word in common: no pair', ['the roof was gone', 'gone are the days'], []],
  ['two words in a row: a pair', ['the roof was gone', 'we saw the roof'], [[0, 1]]],
  ['two words apart: no pair', ['the roof was gone', 'the gone'], []],
  ['three: the lower index first, sorted', ['an old mill', 'no rain', 'the old mill'], [[0, 2]]],
  ['a repeated pair of words: one pair', ['no no no', 'no no'], [[0, 1]]],
  ['an insertion in brackets: the words beside it are neighbours', ['the [old] mill', 'the mill'], [[0, 1]]],
] as const) {
  test(name, () => assert.deepEqual(findSimilar(passages.map(readQuotedWords)), pairs))
}

test('a hundred that share two words: each meets the first 64, not all the others', () => {
  const passages = Array.from({length: 100}, (_, index) => readQuotedWords(`shared words of${index} x${index}`))
  const pairs = findSimilar(passages)
  assert.ok(pairs.every(([one]) => one < 64))
  assert.equal(new Set(pairs.flat()).size, 100)
})

test('alike: equal words are one group, whatever their places', () => {
  assert.deepEqual(groupAlike(['a b', 'c', 'a  b', ''].map(readQuotedWords)), [[0, 2], [1], [3]])
})
