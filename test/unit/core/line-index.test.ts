import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lineIndex} from '../../../src/core/line-index.ts'

for (const [name, text, expected] of [
  ['an empty text: one line', '', ['1 from 0']],
  ['LF: the break is of the line that it ends', 'a\nb', ['1 from 0', '1 from 0', '2 from 2', '2 from 2']],
  ['CRLF: one break', 'a\r\nb', ['1 from 0', '1 from 0', '1 from 0', '2 from 3', '2 from 3']],
  ['CR alone: a break', 'a\rb', ['1 from 0', '1 from 0', '2 from 2', '2 from 2']],
  ['LF before CR: two breaks', '\n\r', ['1 from 0', '2 from 1', '3 from 2']],
  ['a break at the end: an empty line follows', 'a\n', ['1 from 0', '1 from 0', '2 from 2']],
  ['an emoji: two code units', '😀\n😀', ['1 from 0', '1 from 0', '1 from 0', '2 from 3', '2 from 3', '2 from 3']],
  [
    'a line separator of Unicode: no break, as in VS Code',
    'a\u2028b',
    ['1 from 0', '1 from 0', '1 from 0', '1 from 0'],
  ],
] as const) {
  test(name, () => {
    const lineOf = lineIndex(text)
    const lines = Array.from({length: text.length + 1}, (_, offset) => lineOf(offset))
    assert.deepEqual(
      lines.map(({number, start}) => `${number} from ${start}`),
      expected,
    )
  })
}

test('offsets in any order: the lines are the same', () => {
  const text = 'one\r\ntwo\nthree\rfour'
  const ahead = lineIndex(text)
  const back = lineIndex(text)
  const offsets = Array.from({length: text.length + 1}, (_, offset) => offset)
  const lines = offsets.map(ahead)
  assert.deepEqual(offsets.toReversed().map(back).reverse(), lines)
  assert.equal(lines.at(-1)?.number, 4)
})
