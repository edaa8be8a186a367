import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readQuotedWords} from '../../../../src/core/notes/quoted-words.ts'
import {parseNumberWords} from '../../../../src/core/workspace/number-words.ts'

for (const [text, expected] of [
  ['', ''],
  ['seven pumps', '7 pumps'],
  ['twenty pumps', '20 pumps'],
  ['twenty-five pumps', '25 pumps'],
  ['twenty twelve', '20 12'],
  ['a hundred pumps', '100 pumps'],
  ['a pump', 'a pump'],
  ['two hundred and five', '205'],
  ['two hundred and more', '200 and more'],
  ['three thousand four', '3004'],
  ['twenty-five million', '25 million'],
  ['25 and five', '25 and 5'],
  ['one [or] two', '1 [or] 2'],
] as const) {
  test(`“${text}” is “${expected}”`, () => {
    const words = parseNumberWords(readQuotedWords(text.replaceAll('-', ' ')))
    assert.equal(words.map(({form}) => form).join(' '), expected)
  })
}

test('the span of a number: from its first word to its last, a conjunction that ends nothing left out', () => {
  const text = 'Some two hundred and five, and'
  const words = parseNumberWords(readQuotedWords(text))
  assert.deepEqual(
    words.map(({span}) => text.slice(...span)),
    ['Some', 'two hundred and five', 'and'],
  )
})
